// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { hsdsTombstones } from "./tombstones.ts";

test("what was removed is told under the name of its list, the newest first; what HSDS does not have is not", () => {
  const removed = [
    { id: "a", kind: "Offer", inRelease: 2 },
    { id: "b", kind: "Indicator", inRelease: 3 },
    { id: "c", kind: "OfferAtLocation", inRelease: 3 },
  ];
  expect(hsdsTombstones(removed)).toEqual({
    total_items: 2,
    contents: [
      { id: "c", entity: "service_at_location", removed_in_release: 3 },
      { id: "a", entity: "service", removed_in_release: 2 },
    ],
  });
});

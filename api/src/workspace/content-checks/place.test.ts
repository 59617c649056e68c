// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { OfferAtLocation } from "../../domains/offers/offer-at-location.entity.ts";
import { placeOf } from "./place.ts";

test("a place names the kind of record, its slug, and the way to the value", () => {
  const record = Object.assign(new OfferAtLocation(), { slug: "rozmowa-w-osrodku" });
  expect(placeOf(record, ["citations", 0, "remark"])).toBe(
    "offers_at_locations[rozmowa-w-osrodku].citations[0].remark",
  );
  expect(placeOf(record, [])).toBe("offers_at_locations[rozmowa-w-osrodku]");
});

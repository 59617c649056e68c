// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { News } from "../../../domains/news/news.entity.ts";
import { Offer } from "../../../domains/offers/offer.entity.ts";
import { Source } from "../../../domains/sources/source.entity.ts";
import { dateViolations } from "./dates.rules.ts";

test.each([
  ["2023-01-01", "2023-12-31", []],
  ["2023-01-01", "2023-01-01", []],
  ["2023-01-01", null, []],
  [null, "2023-01-01", []],
  ["2023-01-02", "2023-01-01", [{ path: ["asOfTo"], message: "before asOfFrom", mend: "mend asOfFrom or asOfTo" }]],
])("a source from %s to %s", (asOfFrom, asOfTo, violations) => {
  expect(dateViolations(Object.assign(new Source(), { asOfFrom, asOfTo }))).toEqual(violations);
});

test("a record is not valid only until before it was verified", () => {
  const offer = Object.assign(new Offer(), { verifiedOn: "2026-05-01", validUntil: "2026-04-30" });
  expect(dateViolations(offer).map(({ path }) => path)).toEqual([["validUntil"]]);
});

test.each([
  ["1989-12-31", ["publishedOn"]],
  ["1990-01-01", []],
  [null, []],
])("news published on %s", (publishedOn, paths) => {
  expect(dateViolations(Object.assign(new News(), { publishedOn })).flatMap(({ path }) => path)).toEqual(paths);
});

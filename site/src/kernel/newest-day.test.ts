// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { newestDay, newestOf } from "./newest-day.ts";

const cited = (asOfFrom: string | null, asOfTo: string | null) => ({ source: { asOfFrom, asOfTo } });

test("the newest day is that of a confirmation, or the last one on which a document can have been written", () => {
  const confirmed = { verifiedOn: "2026-02-01", citations: [] };
  const dated = { verifiedOn: null, citations: [cited("2020-01-01", "2026-03-01"), cited(null, null)] };
  expect(newestDay([confirmed, null])).toBe("2026-02-01");
  expect(newestDay([confirmed, dated])).toBe("2026-03-01");
});

test("no day is made up where nothing says one, nor where a document is of a day or of any later one", () => {
  expect(newestDay([{ verifiedOn: null, citations: [cited(null, null)] }, null])).toBeNull();
  expect(newestDay([{ verifiedOn: null, citations: [cited("2026-02-15", null)] }])).toBeNull();
  expect(newestDay([])).toBeNull();
});

test("the newest of days is found in any order, among those that are missing", () => {
  expect(newestOf(["2026-02-01", undefined, "2026-11-02", null, "2025-12-31"])).toBe("2026-11-02");
  expect(newestOf([null, undefined])).toBeNull();
});

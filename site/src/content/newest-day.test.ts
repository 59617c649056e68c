// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { newestDay } from "./newest-day.ts";

const cited = (asOfFrom: string | null, asOfTo: string | null) => ({ source: { asOfFrom, asOfTo } });

test("the newest day is that of a confirmation, or of a document at the latest, or else at the earliest", () => {
  const confirmed = { verifiedOn: "2026-02-01", citations: [] };
  const dated = { verifiedOn: null, citations: [cited("2020-01-01", "2026-03-01"), cited(null, null)] };
  const old = { verifiedOn: null, citations: [cited("2026-02-15", null)] };
  expect(newestDay([confirmed, null])).toBe("2026-02-01");
  expect(newestDay([confirmed, dated, old])).toBe("2026-03-01");
  expect(newestDay([confirmed, old])).toBe("2026-02-15");
});

test("no day is made up where nothing says one", () => {
  expect(newestDay([{ verifiedOn: null, citations: [cited(null, null)] }, null])).toBeNull();
  expect(newestDay([])).toBeNull();
});

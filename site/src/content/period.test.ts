// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { doPeriodsMeet } from "./period.ts";
import type { PeriodView } from "./period.view.ts";

const period = (given: Partial<PeriodView>): PeriodView => ({ season: null, validFrom: null, validTo: null, ...given });
const season = (from: string, to: string): PeriodView => period({ season: { from, to } });

describe("doPeriodsMeet", () => {
  it.each([
    ["always and always", period({}), period({}), true],
    ["always and a season", period({}), season("10-01", "03-31"), true],
    ["two halves of the year", season("10-01", "03-31"), season("04-01", "09-30"), false],
    ["a season and one inside it", season("04-01", "09-30"), season("07-01", "08-31"), true],
    ["a winter and its January", season("10-01", "03-31"), season("01-01", "01-31"), true],
    ["two winters that share a day", season("10-01", "03-31"), season("03-31", "04-30"), true],
    ["a year and the next", period({ validTo: "2026-12-31" }), period({ validFrom: "2027-01-01" }), false],
    ["two stretches that share a day", period({ validTo: "2027-01-01" }), period({ validFrom: "2027-01-01" }), true],
    ["a stretch and all time", period({ validFrom: "2026-01-01", validTo: "2026-12-31" }), period({}), true],
  ])("%s", (_, one, other, doMeet) => {
    expect(doPeriodsMeet(one, other)).toBe(doMeet);
    expect(doPeriodsMeet(other, one)).toBe(doMeet);
  });
});

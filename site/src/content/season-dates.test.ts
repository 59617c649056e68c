// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "./calendar-day.ts";
import { seasonDates } from "./season-dates.ts";

describe("seasonDates", () => {
  it.each([
    ["within a winter", "10-01", "03-31", "2026-11-23", ["2026-10-01–2027-03-31", "2027-10-01–2028-03-31"]],
    ["on the last day of a winter", "10-01", "03-31", "2027-03-31", ["2026-10-01–2027-03-31", "2027-10-01–2028-03-31"]],
    ["on the day after it", "10-01", "03-31", "2027-04-01", ["2027-10-01–2028-03-31"]],
    ["within a summer", "04-01", "09-30", "2026-05-05", ["2026-04-01–2026-09-30", "2027-04-01–2027-09-30"]],
    ["after a summer", "04-01", "09-30", "2026-11-23", ["2027-04-01–2027-09-30"]],
    [
      "near the end of nearly a year",
      "12-01",
      "11-25",
      "2026-11-20",
      ["2025-12-01–2026-11-25", "2026-12-01–2027-11-25", "2027-12-01–2028-11-25"],
    ],
    ["with a leap day", "02-01", "02-29", "2027-02-01", ["2027-02-01–2027-02-28", "2028-02-01–2028-02-29"]],
    ["on a single day", "12-24", "12-24", "2026-12-24", ["2026-12-24–2026-12-24", "2027-12-24–2027-12-24"]],
  ])("%s", (_when, from, to, today, expected) => {
    const within = { from: today, to: dateOf(dayOf(today) + 400) };
    expect(seasonDates({ from, to }, within).map((one) => `${one.from}–${one.to}`)).toEqual(expected);
  });
});

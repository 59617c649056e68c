// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { placeExample, scheduleExample, slotExample } from "./open-records.examples.ts";
import { hsdsSchedules } from "./schedule.ts";

const { id: placeId } = placeExample();

test("each stretch is a schedule of its own, of local times without an offset", () => {
  const slots = [slotExample({ opensAt: "07:00", closesAt: "09:00" }), slotExample({ opensAt: "14:00" })];
  const told = hsdsSchedules(placeId, scheduleExample({ slots }));
  expect(told.map(({ byday, freq, opens_at, closes_at }) => [byday, freq, opens_at, closes_at])).toEqual([
    ["WE", "WEEKLY", "07:00", "09:00"],
    ["WE", "WEEKLY", "14:00", "17:00"],
  ]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
});

test("the time zone is named in an attribute and in the notes, never as an offset", () => {
  const [told] = hsdsSchedules(placeId, scheduleExample());
  expect(told).not.toHaveProperty("timezone");
  expect(told?.notes).toContain("Europe/Warsaw");
  expect(told?.attributes.find(({ taxonomy_term }) => taxonomy_term.code === "TIME_ZONE")?.value).toBe("Europe/Warsaw");
});

describe("hours that HSDS says otherwise", () => {
  test.each([
    ["each second Tuesday of the month", { byDay: ["TU"], nthInMonth: 2 }, { freq: "MONTHLY", byday: "2TU" }],
    ["the last Friday of the month", { byDay: ["FR"], nthInMonth: -1 }, { freq: "MONTHLY", byday: "-1FR" }],
    [
      "every other week",
      { everyWeeks: 2, anchorOn: "2026-01-07" },
      { freq: "WEEKLY", interval: 2, dtstart: "2024-11-27" },
    ],
    [
      "every other week, counted from another day of the week",
      { byDay: ["WE", "FR"], everyWeeks: 2, anchorOn: "2026-01-05" },
      { byday: "WE,FR", dtstart: "2024-11-27" },
    ],
    [
      "every other week, counted from a Sunday",
      { byDay: ["SU", "MO"], everyWeeks: 2, anchorOn: "2026-03-01" },
      { byday: "SU,MO", dtstart: "2025-01-13" },
    ],
    ["until midnight", { closesAt: "24:00" }, { closes_at: "00:00", notes: expect.stringContaining("północ") }],
    [
      "past midnight",
      { opensAt: "18:00", closesAt: "08:00", passesMidnight: true },
      { opens_at: "18:00", closes_at: "08:00", notes: expect.stringContaining("następnego dnia") },
    ],
    [
      "days without hours",
      { opensAt: null, closesAt: null },
      { byday: "WE", opens_at: undefined, notes: expect.stringContaining("dni bez godzin") },
    ],
  ])("%s", (_name, slot, expected) => {
    expect(hsdsSchedules(placeId, scheduleExample({ slots: [slotExample(slot)] }))).toEqual([
      expect.objectContaining(expected),
    ]);
  });

  test("a season of every year is told in words alone, for its hours would hold all year", () => {
    const season = { from: "10-01", to: "03-31" };
    const [told, ...others] = hsdsSchedules(
      placeId,
      scheduleExample({ season, slots: [slotExample(), slotExample()] }),
    );
    expect(others).toEqual([]);
    expect(told).not.toHaveProperty("opens_at");
    expect(told?.description).toBe("w każdą środę 15:00–17:00");
    expect(told?.notes).toContain("sezon");
  });
});

test("weeks are counted from before the first day, for a reader takes nothing to happen before they are", () => {
  const slots = [slotExample({ everyWeeks: 2, anchorOn: "2026-03-04" })];
  const starts = ["2025-12-29", "2026-03-04", "2026-09-01"].map(
    (validFrom) => hsdsSchedules(placeId, scheduleExample({ validFrom, slots }))[0]?.dtstart,
  );
  expect(starts).toEqual(["2025-12-24", "2026-03-04", "2026-03-04"]);
});

test("holidays and exceptions are told plainly", () => {
  const exceptionTexts = [{ text: "24 grudnia 2026 nieczynne" }];
  const [told] = hsdsSchedules(placeId, scheduleExample({ holidayPolicy: "CLOSED", exceptionTexts }));
  expect(told?.notes).toContain("W święta nieczynne. Wyjątki: 24 grudnia 2026 nieczynne.");
});

// SPDX-License-Identifier: EUPL-1.2

import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { dateOf } from "./calendar-days.rules.ts";
import { easterSundayOf, isPolishHoliday, polishHolidaysOf } from "./polish-holidays.rules.ts";

const YEARS = Array.from({ length: 2060 - 2012 + 1 }, (_, index) => 2012 + index);
const oracle = new Holidays("PL");

test.each(YEARS)("the holidays of %i are those that another program knows", (year) => {
  const known = oracle
    .getHolidays(year, "pl")
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
  expect(polishHolidaysOf(year).map(({ on }) => on)).toEqual(known.sort());
});

test("the holidays of 2026, in order, by their names in the act", () => {
  expect(polishHolidaysOf(2026)).toEqual([
    { on: "2026-01-01", name: "Nowy Rok" },
    { on: "2026-01-06", name: "Święto Trzech Króli" },
    { on: "2026-04-05", name: "pierwszy dzień Wielkiej Nocy" },
    { on: "2026-04-06", name: "drugi dzień Wielkiej Nocy" },
    { on: "2026-05-01", name: "Święto Państwowe" },
    { on: "2026-05-03", name: "Święto Narodowe Trzeciego Maja" },
    { on: "2026-05-24", name: "pierwszy dzień Zielonych Świątek" },
    { on: "2026-06-04", name: "dzień Bożego Ciała" },
    { on: "2026-08-15", name: "Wniebowzięcie Najświętszej Maryi Panny" },
    { on: "2026-11-01", name: "Wszystkich Świętych" },
    { on: "2026-11-11", name: "Narodowe Święto Niepodległości" },
    { on: "2026-12-24", name: "Wigilia Bożego Narodzenia" },
    { on: "2026-12-25", name: "pierwszy dzień Bożego Narodzenia" },
    { on: "2026-12-26", name: "drugi dzień Bożego Narodzenia" },
  ]);
});

describe("a date", () => {
  test.each([
    ["2024-12-24", false, "Christmas Eve before it became a day off"],
    ["2025-12-24", true, "Christmas Eve since"],
    ["2010-01-06", false, "Epiphany before it became a day off again"],
    ["2011-01-06", true, "Epiphany since"],
    ["2026-05-02", false, "the day of the flag, which is worked on"],
    ["2026-12-31", false, "New Year's Eve"],
    ["2026-04-03", false, "Good Friday"],
    ["2026-11-22", false, "a Sunday that is nothing else"],
    ["2026-04-05", true, "Easter Sunday"],
    ["2038-04-25", true, "the latest Easter of the century"],
    ["2008-03-23", true, "one of the earliest"],
  ])("%s: %s (%s)", (date, isHoliday) => {
    expect(isPolishHoliday(date)).toBe(isHoliday);
  });
});

test.each([
  [1990, "1990-04-15"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2038, "2038-04-25"],
  [2100, "2100-03-28"],
])("Easter Sunday of %i is %s", (year, date) => {
  expect(dateOf(easterSundayOf(year))).toBe(date);
});

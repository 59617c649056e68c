// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dateOf, dayOf, dayOfDate, isoWeekOf, weekdayOf, weekOf, yearDayOf, yearOf } from "./calendar-days.rules.ts";

const anyDay = fc.integer({ min: dayOf("1880-01-01"), max: dayOf("2110-12-31") });

test("day 0 is 1 January 1970, a Thursday", () => {
  expect([dateOf(0), weekdayOf(0)]).toEqual(["1970-01-01", 3]);
});

test("the arithmetic of days is that of the calendar", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = Temporal.PlainDate.from(dateOf(day));
      expect(dayOf(date.toString())).toBe(day);
      expect(dayOfDate(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
      expect(isoWeekOf(day)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
      expect(yearOf(day)).toBe(date.year);
      expect(yearDayOf(day)).toEqual({
        year: date.year,
        monthDay: date.month * 100 + date.day,
        dayOfMonth: date.day,
        daysInMonth: date.daysInMonth,
      });
    }),
    { numRuns: 2000 },
  );
});

test("a week is seven days from Monday on, and the next one follows it", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = day - weekdayOf(day);
      expect(new Set([0, 1, 2, 3, 4, 5, 6].map((more) => weekOf(monday + more)))).toEqual(new Set([weekOf(day)]));
      expect(weekOf(monday + 7)).toBe(weekOf(day) + 1);
    }),
  );
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTES_PER_DAY, minutesOf, shortWallTime, wallTime } from "./wall-time.ts";

test.each([
  ["0:00", 0],
  ["00:00", 0],
  ["0:01", 1],
  ["7:00", 420],
  ["07:00", 420],
  ["14:30", 870],
  ["23:59", 1439],
  ["24:00", 1440],
])("%s is %i minutes after midnight", (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});

test.each([
  "24:01",
  "25:00",
  "7:60",
  "99:99",
  "7:0",
  "7",
  "",
  ":00",
  "7.00",
  "7:00:00",
  "-1:00",
  " 7:00",
  "7:00\n",
  "٧:٠٠",
  "siódma",
])("%j is no time of day", (time) => {
  expect(minutesOf(time)).toBeNull();
});

test.each([
  [0, "00:00", "0:00"],
  [5, "00:05", "0:05"],
  [420, "07:00", "7:00"],
  [600, "10:00", "10:00"],
  [1439, "23:59", "23:59"],
  [1440, "24:00", "24:00"],
])("%i minutes are kept as %s and written as %s", (minutes, kept, written) => {
  expect(wallTime(minutes)).toBe(kept);
  expect(shortWallTime(kept)).toBe(written);
});

test("every minute of the day is read back from both spellings", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MINUTES_PER_DAY }), (minutes) => {
      expect(minutesOf(wallTime(minutes))).toBe(minutes);
      expect(minutesOf(shortWallTime(wallTime(minutes)))).toBe(minutes);
    }),
  );
});

test("the kept spelling sorts as the time does", () => {
  const minute = fc.integer({ min: 0, max: MINUTES_PER_DAY });
  fc.assert(
    fc.property(minute, minute, (a, b) => {
      expect(wallTime(a) < wallTime(b)).toBe(a < b);
    }),
  );
});

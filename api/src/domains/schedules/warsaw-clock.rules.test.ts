// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf } from "./calendar-days.rules.ts";
import { dayAt, daysLater, instantOf, instantText, parseInstant, startOfDay } from "./warsaw-clock.rules.ts";

const ZONE = "Europe/Warsaw";
const anyDay = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2100-12-31") });

describe("a wall-clock time is at an instant", () => {
  test.each([
    ["2026-01-15", "07:00", 420, "2026-01-15T06:00:00.000Z", "in winter"],
    ["2026-07-15", "07:00", 420, "2026-07-15T05:00:00.000Z", "in summer"],
    ["2026-03-28", "18:00", 1080, "2026-03-28T17:00:00.000Z", "before the clocks go forward"],
    ["2026-03-28", "8:00 of the day after", 1920, "2026-03-29T06:00:00.000Z", "after it"],
    ["2026-03-29", "01:59", 119, "2026-03-29T00:59:00.000Z", "the last minute before it"],
    ["2026-03-29", "02:00", 120, "2026-03-29T01:00:00.000Z", "skipped, moved on to 3:00"],
    ["2026-03-29", "02:30", 150, "2026-03-29T01:30:00.000Z", "skipped, moved on to 3:30"],
    ["2026-03-29", "03:00", 180, "2026-03-29T01:00:00.000Z", "the first minute after it"],
    ["2026-03-29", "24:00", 1440, "2026-03-29T22:00:00.000Z", "the end of a day of 23 hours"],
    ["2026-10-25", "01:59", 119, "2026-10-24T23:59:00.000Z", "before the hour that comes twice"],
    ["2026-10-25", "02:30", 150, "2026-10-25T00:30:00.000Z", "the first of two"],
    ["2026-10-25", "03:00", 180, "2026-10-25T02:00:00.000Z", "after both"],
    ["2026-10-24", "8:00 of the day after", 1920, "2026-10-25T07:00:00.000Z", "the night of 15 hours"],
  ])("%s %s", (date, _time, minutes, instant) => {
    expect(instantText(instantOf(dayOf(date), minutes))).toBe(instant);
  });

  test("which is the one that Temporal gives, on any day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const time = Temporal.PlainTime.from("00:00").add({ minutes });
        const zoned = Temporal.PlainDate.from(dateOf(day)).toZonedDateTime({ timeZone: ZONE, plainTime: time });
        expect(instantOf(day, minutes)).toBe(zoned.epochMilliseconds);
        expect(instantOf(day - 1, minutes + 1440)).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 500 },
    );
  });
});

test("an instant belongs to the day that the clocks of Warsaw show", () => {
  const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 11, 31) });
  fc.assert(
    fc.property(instants, (instant) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE);
      expect(dateOf(dayAt(instant))).toBe(zoned.toPlainDate().toString());
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(anyDay, (day) => {
      expect([dayAt(startOfDay(day) - 1), dayAt(startOfDay(day))]).toEqual([day - 1, day]);
    }),
    { numRuns: 500 },
  );
});

test("days later it is the same time by the clock, also over a change of clocks", () => {
  const noon = parseInstant("2026-10-24T10:00:00Z", "at");
  expect(instantText(daysLater(noon, 1))).toBe("2026-10-25T11:00:00.000Z");
});

describe("an instant is read", () => {
  test("with any offset", () => {
    expect(instantText(parseInstant("2026-11-23T09:00:00+01:00", "at"))).toBe("2026-11-23T08:00:00.000Z");
  });

  test.each([
    ["teraz", "is no instant"],
    ["2026-11-23", "is no instant"],
    ["2026-11-23T09:00:00", "is no instant"],
    ["1989-12-31T22:59:59Z", "is out of range"],
    ["2100-12-31T23:00:00Z", "is out of range"],
    ["9999-01-01T00:00:00Z", "is out of range"],
  ])("but %s is refused with a mend", (text, message) => {
    expect(() => parseInstant(text, "at")).toThrowError(
      expect.objectContaining({
        message: `"${text}" ${message}; write an instant of the years 1990–2100 with its offset, e.g. 2026-11-23T08:00:00Z.`,
        extensions: { code: "BAD_USER_INPUT", field: "at", params: {} },
      }),
    );
  });

  test.each(["1989-12-31T23:00:00Z", "2100-12-31T22:59:59Z"])("and %s, at the edge, is not", (text) => {
    expect(parseInstant(text, "at")).toBe(Date.parse(text));
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { Schedule } from "./schedule.entity.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { scheduleViolations } from "./slots.rules.ts";

const { CLOSED, INSTEAD, ADDITIONAL } = ExceptionType;
const office = [slotOf(WORKING_DAYS, "07:00", "15:00")];

function withExceptions(exceptions: readonly ScheduleException[], more: Partial<Schedule> = {}): Schedule {
  return scheduleOf(office, { exceptions, ...more });
}

describe("exceptions that are possible are let pass", () => {
  test.each<[string, readonly ScheduleException[]]>([
    ["a closed day", [exceptionOf("2026-12-24", CLOSED)]],
    ["closed days over the new year", [exceptionOf("2026-12-28..2027-01-03", CLOSED)]],
    ["other hours", [exceptionOf("2026-12-24", INSTEAD, "08:00-11:00", "12:00-13:00")]],
    ["hours that touch", [exceptionOf("2026-12-24", INSTEAD, "08:00-11:00", "11:00-13:00")]],
    ["more hours, also within the usual ones", [exceptionOf("2026-12-23", ADDITIONAL, "14:00-17:00")]],
    [
      "more hours on a closed day",
      [exceptionOf("2026-12-23", CLOSED), exceptionOf("2026-12-23", ADDITIONAL, "08:00-09:00")],
    ],
    [
      "closed days one after the other",
      [exceptionOf("2026-12-21..2026-12-23", CLOSED), exceptionOf("2026-12-24", CLOSED)],
    ],
    ["nights", [exceptionOf("2026-12-21..2026-12-23", ADDITIONAL, "20:00-08:00")]],
    ["days and nights in full", [exceptionOf("2026-12-21..2026-12-23", INSTEAD, "08:00-08:00")]],
    [
      "hours of a night and of a day later",
      [exceptionOf("2026-12-21", INSTEAD, "20:00-08:00"), exceptionOf("2026-12-22", ADDITIONAL, "08:00-09:00")],
    ],
  ])("%s", (_what, exceptions) => {
    expect(scheduleViolations(withExceptions(exceptions))).toEqual([]);
  });
});

describe("exceptions that are impossible are refused", () => {
  test.each<[string, readonly ScheduleException[], (string | number)[], string]>([
    [
      "an end before the beginning",
      [exceptionOf("2026-12-24..2026-12-23", CLOSED)],
      ["exceptions", 0, "to"],
      "the exception ends before it begins",
    ],
    [
      "closed with hours",
      [exceptionOf("2026-12-24", CLOSED, "08:00-09:00")],
      ["exceptions", 0, "hours"],
      "closed days with hours",
    ],
    [
      "other hours without hours",
      [exceptionOf("2026-12-24", INSTEAD)],
      ["exceptions", 0, "hours"],
      "an exception INSTEAD without hours",
    ],
    [
      "more hours without hours",
      [exceptionOf("2026-12-24", ADDITIONAL)],
      ["exceptions", 0, "hours"],
      "an exception ADDITIONAL without hours",
    ],
    [
      "closing before opening",
      [
        {
          ...exceptionOf("2026-12-24", INSTEAD),
          hours: [{ opensAt: "09:00", closesAt: "08:00", passesMidnight: false }],
        },
      ],
      ["exceptions", 0, "hours", 0, "closesAt"],
      "closing is not after opening",
    ],
    [
      "hours that overlap",
      [exceptionOf("2026-12-24", INSTEAD, "08:00-10:00", "09:00-11:00")],
      ["exceptions", 0, "hours", 1],
      "hours 9:00–11:00 overlap hours 8:00–10:00 of the exception from 2026-12-24",
    ],
    [
      "a night that meets the day after it",
      [exceptionOf("2026-12-21..2026-12-22", INSTEAD, "20:00-09:00", "08:00-10:00")],
      ["exceptions", 0, "hours", 1],
      "hours 8:00–10:00 overlap hours 20:00–9:00 of the exception from 2026-12-21",
    ],
    [
      "more hours twice",
      [
        exceptionOf("2026-12-21..2026-12-23", ADDITIONAL, "18:00-20:00"),
        exceptionOf("2026-12-23", ADDITIONAL, "19:00-21:00"),
      ],
      ["exceptions", 1, "hours", 0],
      "hours 19:00–21:00 overlap hours 18:00–20:00 of the exception from 2026-12-21",
    ],
    [
      "two that say what holds on one day",
      [exceptionOf("2026-12-21..2026-12-24", CLOSED), exceptionOf("2026-12-24", INSTEAD, "08:00-09:00")],
      ["exceptions", 1],
      "two exceptions say what holds on one day: from 2026-12-21 and from 2026-12-24",
    ],
  ])("%s", (_what, exceptions, path, message) => {
    expect(scheduleViolations(withExceptions(exceptions))).toEqual([
      { path, message, mend: expect.stringMatching(/\w/) },
    ]);
  });

  test.each<[string, Partial<Schedule>]>([
    ["before its validity", { validFrom: "2026-12-25" }],
    ["after its validity", { validTo: "2026-12-22" }],
    ["out of season", { season: { from: "01-01", to: "12-20" } }],
  ])("on days on which the schedule does not hold: %s", (_what, more) => {
    const exceptions = [exceptionOf("2026-12-23..2026-12-24", CLOSED)];
    expect(scheduleViolations(withExceptions(exceptions, more)).map(({ path, message }) => [path, message])).toEqual([
      [["exceptions", 0], "an exception of days on which the schedule does not hold"],
    ]);
  });

  test("days of which the schedule holds on one are let pass", () => {
    const exceptions = [exceptionOf("2026-12-23..2026-12-24", CLOSED)];
    expect(scheduleViolations(withExceptions(exceptions, { validFrom: "2026-12-24" }))).toEqual([]);
  });
});

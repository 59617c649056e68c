// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallTime } from "../../kernel/wall-time.ts";
import { ScheduleAccess } from "./schedule.entity.ts";
import { type Slot, WEEKDAYS, Weekday } from "./schedule.type.ts";
import { scheduleOf, slotOf } from "./schedule-builders.ts";
import { scheduleViolations } from "./slots.rules.ts";

const { MO, TU, WE, SA, SU } = Weekday;

function slot(
  byDay: readonly Weekday[],
  opensAt: string | null,
  closesAt: string | null,
  passesMidnight = false,
): Slot {
  return slotOf(byDay, opensAt, closesAt, { passesMidnight });
}

describe("hours that are possible are let pass", () => {
  test.each<[string, readonly Slot[]]>([
    ["one stretch", [slot([MO], "07:00", "15:00")]],
    ["two stretches that touch", [slot([MO], "07:00", "09:00"), slot([MO], "09:00", "15:00")]],
    ["two stretches that touch at midnight", [slot([MO], "18:00", "24:00"), slot([TU], "00:00", "06:00")]],
    ["two stretches that touch over midnight", [slot([SU], "18:00", "08:00", true), slot([MO], "08:00", "09:00")]],
    ["the same hours on other days", [slot([MO], "07:00", "09:00"), slot([TU], "07:00", "09:00")]],
    ["closing at midnight", [slot([MO], "18:00", "24:00")]],
    ["closing at midnight, written as the next day", [slot([MO], "18:00", "00:00", true)]],
    ["every night", [slot(WEEKDAYS, "18:00", "08:00", true)]],
    ["the whole week", [slot(WEEKDAYS, "00:00", "24:00")]],
    ["a day and a night in full", [slot(WEEKDAYS, "08:00", "08:00", true)]],
    ["a single minute", [slot([MO], "07:00", "07:01")]],
  ])("%s", (_what, slots) => {
    expect(scheduleViolations(scheduleOf(slots))).toEqual([]);
  });
});

describe("hours that are impossible are refused", () => {
  test.each<[string, readonly Slot[], (string | number)[], string]>([
    [
      "closing before opening",
      [slot([MO], "15:00", "07:00")],
      ["slots", 0, "closesAt"],
      "closing is not after opening",
    ],
    ["closing when opening", [slot([MO], "07:00", "07:00")], ["slots", 0, "closesAt"], "closing is not after opening"],
    [
      "closing at 0:00 of the same day",
      [slot([MO], "18:00", "00:00")],
      ["slots", 0, "closesAt"],
      "closing is not after opening",
    ],
    [
      "more than a day",
      [slot([MO], "08:00", "08:01", true)],
      ["slots", 0, "passesMidnight"],
      "the slot would be longer than a day",
    ],
    [
      "24:00 of the next day",
      [slot([MO], "08:00", "24:00", true)],
      ["slots", 0, "passesMidnight"],
      "the slot would be longer than a day",
    ],
    ["opening without closing", [slot([MO], "07:00", null)], ["slots", 0], "a slot has one time of two"],
    ["opening at 24:00", [slot([MO], "24:00", "06:00", true)], ["slots", 0, "opensAt"], "a slot cannot open at 24:00"],
    ["no days", [slot([], "07:00", "15:00")], ["slots", 0, "byDay"], "a slot without days"],
    [
      "overlap within a day",
      [slot([MO], "07:00", "09:00"), slot([MO], "08:59", "10:00")],
      ["slots", 1],
      "slot MO 8:59–10:00 overlaps slot MO 7:00–9:00",
    ],
    [
      "one within the other",
      [slot([MO, TU], "07:00", "15:00"), slot([TU], "09:00", "10:00")],
      ["slots", 1],
      "slot TU 9:00–10:00 overlaps slot MO,TU 7:00–15:00",
    ],
    [
      "the same twice",
      [slot([MO], "07:00", "09:00"), slot([MO, WE], "07:00", "09:00")],
      ["slots", 1],
      "slot MO,WE 7:00–9:00 overlaps slot MO 7:00–9:00",
    ],
    [
      "overlap over midnight within the week",
      [slot([MO], "22:00", "06:00", true), slot([TU], "05:00", "07:00")],
      ["slots", 1],
      "slot TU 5:00–7:00 overlaps slot MO 22:00–6:00",
    ],
    [
      "overlap over midnight from Sunday to Monday",
      [slot([SU], "22:00", "06:00", true), slot([MO], "05:00", "07:00")],
      ["slots", 1],
      "slot MO 5:00–7:00 overlaps slot SU 22:00–6:00",
    ],
    [
      "the same, Monday written first",
      [slot([MO], "05:00", "07:00"), slot([SU], "22:00", "06:00", true)],
      ["slots", 1],
      "slot SU 22:00–6:00 overlaps slot MO 5:00–7:00",
    ],
  ])("%s", (_what, slots, path, message) => {
    const found = scheduleViolations(scheduleOf(slots));
    expect(found).toEqual([{ path, message, mend: expect.stringMatching(/\w/) }]);
  });

  test("closing without opening: one time of two is missing, and with it the open hours", () => {
    expect(
      scheduleViolations(scheduleOf([slot([MO], null, "15:00")])).map(({ path, message }) => [path, message]),
    ).toEqual([
      [["slots", 0], "a slot has one time of two"],
      [["slots"], "open hours without hours"],
    ]);
  });

  test("each slot is named by its place in the list", () => {
    const slots = [slot([MO], "07:00", "09:00"), slot([TU], "09:00", "07:00"), slot([], "07:00", "09:00")];
    expect(scheduleViolations(scheduleOf(slots)).map(({ path }) => path)).toEqual([
      ["slots", 2, "byDay"],
      ["slots", 1, "closesAt"],
    ]);
  });
});

describe("the way to get at it agrees with the hours", () => {
  const hours = slot([MO], "07:00", "15:00");
  const day = slot([MO], null, null);

  test.each<[ScheduleAccess, string, readonly Slot[]]>([
    [ScheduleAccess.OPEN_HOURS, "hours", [hours]],
    [ScheduleAccess.HOURS_UNKNOWN, "days without hours", [day]],
    [ScheduleAccess.HOURS_UNKNOWN, "nothing", []],
    [ScheduleAccess.IN_THE_FIELD, "nothing", []],
    [ScheduleAccess.IN_THE_FIELD, "hours", [hours]],
    [ScheduleAccess.BY_APPOINTMENT, "days without hours", [day]],
    [ScheduleAccess.PHONE_ONLY, "hours", [hours]],
  ])("%s may have %s", (access, _what, slots) => {
    expect(scheduleViolations(scheduleOf(slots, { access }))).toEqual([]);
  });

  test.each<[string, readonly Slot[]]>([
    ["nothing", []],
    ["days without hours", [day]],
    ["hours on some days only", [hours, slot([TU], null, null)]],
  ])("OPEN_HOURS may not have %s", (_what, slots) => {
    expect(scheduleViolations(scheduleOf(slots))).toEqual([
      { path: ["slots"], message: "open hours without hours", mend: "write the hours, or access: HOURS_UNKNOWN" },
    ]);
  });

  test("HOURS_UNKNOWN may not have hours", () => {
    expect(scheduleViolations(scheduleOf([hours], { access: ScheduleAccess.HOURS_UNKNOWN }))).toEqual([
      {
        path: ["slots"],
        message: "hours that are said to be unknown",
        mend: "delete the times, or write access: OPEN_HOURS",
      },
    ]);
  });
});

describe("the days between which it holds", () => {
  const hours = [slot([MO], "07:00", "15:00")];

  test.each<[string | null, string | null]>([
    [null, null],
    ["2026-01-01", null],
    [null, "2026-12-31"],
    ["2026-01-01", "2026-12-31"],
    ["2026-01-01", "2026-01-01"],
  ])("may be %s to %s", (validFrom, validTo) => {
    expect(scheduleViolations(scheduleOf(hours, { validFrom, validTo }))).toEqual([]);
  });

  test("may not end before they begin", () => {
    expect(scheduleViolations(scheduleOf(hours, { validFrom: "2026-02-01", validTo: "2026-01-31" }))).toEqual([
      { path: ["validTo"], message: "the schedule ends before it begins", mend: "mend validFrom or validTo" },
    ]);
  });
});

describe("a slot of some weeks only", () => {
  const every = (everyWeeks: number, anchorOn: string, day = MO, opensAt = "07:00", closesAt = "09:00"): Slot =>
    slotOf([day], opensAt, closesAt, { everyWeeks, anchorOn });
  const nth = (nthInMonth: number, day = MO, opensAt = "07:00", closesAt = "09:00"): Slot =>
    slotOf([day], opensAt, closesAt, { nthInMonth });

  test.each<[string, Slot, string, string]>([
    [
      "counts from a week",
      slotOf([MO], "07:00", "09:00", { everyWeeks: 2 }),
      "anchorOn",
      "every 2 weeks, counted from no week",
    ],
    [
      "counts something",
      slotOf([MO], "07:00", "09:00", { anchorOn: "2026-01-05" }),
      "anchorOn",
      "a week to count from, and nothing to count",
    ],
    [
      "is not of a week of the month too",
      slotOf([MO], "07:00", "09:00", { everyWeeks: 2, anchorOn: "2026-01-05", nthInMonth: 1 }),
      "nthInMonth",
      "a slot of every few weeks and of a week of the month",
    ],
    ["counts from the first", nth(0), "nthInMonth", "weekdays of a month are counted from 1"],
  ])("%s", (_what, one, field, message) => {
    expect(scheduleViolations(scheduleOf([one]))).toEqual([
      { path: ["slots", 0, field], message, mend: expect.stringMatching(/\w/) },
    ]);
  });

  test.each<[string, Slot, Slot, boolean]>([
    ["weeks that alternate", every(2, "2026-01-05"), every(2, "2026-01-12"), false],
    ["the same weeks, counted from others", every(2, "2026-01-05"), every(2, "2026-01-25"), true],
    ["weeks that meet at times", every(2, "2026-01-05"), every(3, "2026-01-12"), true],
    ["weeks that never meet, one a multiple of the other", every(2, "2026-01-05"), every(4, "2026-01-12"), false],
    ["every week and some weeks", slot([MO], "08:00", "10:00"), every(52, "2026-01-05"), true],
    ["other days", every(2, "2026-01-05"), every(2, "2026-01-05", TU), false],
    ["other hours", every(2, "2026-01-05"), every(2, "2026-01-05", MO, "09:00", "10:00"), false],
    ["the first and the second Monday", nth(1), nth(2), false],
    ["the first Monday twice", nth(1), nth(1), true],
    ["the last and the fourth Monday", nth(-1), nth(4), true],
    ["the last and the fifth Monday", nth(-1), nth(5), true],
    ["the last and the third Monday", nth(-1), nth(3), false],
    ["every Monday and the fifth", slot([MO], "08:00", "10:00"), nth(5), true],
    ["every second Monday and the first of the month", every(2, "2026-01-05"), nth(1), true],
  ])("%s", (_what, one, other, isRefused) => {
    expect(scheduleViolations(scheduleOf([one, other])).length > 0).toBe(isRefused);
  });

  test("a night of the last Sunday meets the Monday after it, which may be of the next month", () => {
    const night = slotOf([SU], "22:00", "08:00", { nthInMonth: -1, passesMidnight: true });
    expect(scheduleViolations(scheduleOf([night, nth(1)]))).toHaveLength(1);
    expect(scheduleViolations(scheduleOf([night, nth(3)]))).toEqual([]);
  });
});

describe("a day without hours", () => {
  const more = { access: ScheduleAccess.BY_APPOINTMENT };

  test.each<[string, Slot, Slot, string | null]>([
    [
      "beside hours of the same day",
      slot([MO], "07:00", "09:00"),
      slot([MO, TU], null, null),
      "slot MO,TU without hours overlaps slot MO 7:00–9:00",
    ],
    [
      "twice",
      slot([MO], null, null),
      slot([MO, TU], null, null),
      "slot MO,TU without hours overlaps slot MO without hours",
    ],
    ["beside hours of another day", slot([MO], "07:00", "09:00"), slot([TU], null, null), null],
    ["after a night that runs on into it", slot([MO], "22:00", "06:00", true), slot([TU], null, null), null],
  ])("%s", (_what, one, other, message) => {
    const found = scheduleViolations(scheduleOf([one, other], more)).map((violation) => violation.message);
    expect(found).toEqual(message === null ? [] : [message]);
  });
});

describe("the season", () => {
  const hours = [slot([MO], "07:00", "15:00")];

  test.each([
    ["10-01", "03-31"],
    ["01-01", "12-30"],
    ["06-01", "06-01"],
    ["03-01", "02-27"],
  ])("may be %s to %s", (from, to) => {
    expect(scheduleViolations(scheduleOf(hours, { season: { from, to } }))).toEqual([]);
  });

  test.each([
    ["01-01", "12-31"],
    ["10-01", "09-30"],
    ["03-01", "02-28"],
  ])("may not be %s to %s, which is the whole year", (from, to) => {
    expect(scheduleViolations(scheduleOf(hours, { season: { from, to } }))).toEqual([
      { path: ["season"], message: "the season is the whole year", mend: "leave the season out" },
    ]);
  });
});

describe("overlaps are a law of the week, not of the notation", () => {
  const stretch = fc
    .tuple(fc.constantFrom(...WEEKDAYS), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .map(([day, from, length]) => ({ day, from, length }));
  const slotOf = ({ day, from, length }: { day: Weekday; from: number; length: number }): Slot =>
    from + length <= 1440
      ? slot([day], wallTime(from), wallTime(from + length))
      : slot([day], wallTime(from), wallTime(from + length - 1440), true);
  const minutesOfWeek = ({ day, from, length }: { day: Weekday; from: number; length: number }): Set<number> =>
    new Set(Array.from({ length }, (_, minute) => (WEEKDAYS.indexOf(day) * 1440 + from + minute) % 10_080));

  test("two slots are refused exactly where they share a minute of the week", () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const shares = !minutesOfWeek(a).isDisjointFrom(minutesOfWeek(b));
        expect(scheduleViolations(scheduleOf([slotOf(a), slotOf(b)])).length > 0).toBe(shares);
      }),
      { numRuns: 300 },
    );
  });

  test("Saturday's night ends before Sunday's begins", () => {
    expect(scheduleViolations(scheduleOf([slot([SA, SU], "22:00", "22:00", true)]))).toEqual([]);
  });
});

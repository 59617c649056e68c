// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { openingsOfSchedules, opensNextOfSchedules, stateOfSchedules } from "./combined-hours.rules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { WEEKDAYS, Weekday } from "./schedule.type.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType } from "./schedule-exception.type.ts";

const { MO, TU, WE, TH, FR, SA, SU } = Weekday;
const { CLOSED, INSTEAD, ADDITIONAL } = ExceptionType;

const helpDesk = scheduleOf([slotOf(WORKING_DAYS, "07:00", "09:00"), slotOf(WORKING_DAYS, "14:00", "15:00")]);
const shelter = scheduleOf([slotOf(WEEKDAYS, "18:00", "08:00", { passesMidnight: true })], {
  holidayPolicy: HolidayPolicy.OPEN,
});
const hoursUnknown = scheduleOf([], { access: ScheduleAccess.HOURS_UNKNOWN });

/** "OPEN" or "UNKNOWN HOLIDAY", at a wall-clock time of Warsaw in winter. */
function stateIn(schedule: Schedule, wallClock: string): string {
  const { state, reason } = stateOfSchedules([schedule], `${wallClock}+01:00`);
  return reason === null ? state : `${state} ${reason}`;
}

/** Wall-clock openings of the days from one on, in winter: "MO 07:00–09:00". */
function openingsIn(schedule: Schedule, from: string, days: number): readonly string[] {
  return openingsOfSchedules([schedule], `${from}T00:00:00+01:00`, days).map(({ opensAt, closesAt, state }) => {
    const wall = (instant: string | null): string =>
      instant === null ? "…" : new Date(Date.parse(instant) + 3_600_000).toISOString().slice(5, 16);
    return `${wall(opensAt)}–${wall(closesAt)}${state === "OPEN" ? "" : ` ${state}`}`;
  });
}

describe("an ordinary week", () => {
  test.each([
    ["2026-11-23T06:59:59", "CLOSED", "2026-11-23T06:00:00.000Z", "2026-11-23T06:00:00.000Z", "before opening"],
    ["2026-11-23T07:00:00", "OPEN", "2026-11-23T08:00:00.000Z", "2026-11-23T13:00:00.000Z", "at opening"],
    ["2026-11-23T08:59:59", "OPEN", "2026-11-23T08:00:00.000Z", "2026-11-23T13:00:00.000Z", "before closing"],
    ["2026-11-23T09:00:00", "CLOSED", "2026-11-23T13:00:00.000Z", "2026-11-23T13:00:00.000Z", "at closing"],
    ["2026-11-23T15:00:00", "CLOSED", "2026-11-24T06:00:00.000Z", "2026-11-24T06:00:00.000Z", "in the afternoon"],
    ["2026-11-27T15:00:00", "CLOSED", "2026-11-30T06:00:00.000Z", "2026-11-30T06:00:00.000Z", "on Friday afternoon"],
  ])("%s: %s until %s, opens next %s (%s)", (at, state, until, opensNextAt) => {
    expect(stateOfSchedules([helpDesk], `${at}+01:00`)).toEqual({ state, until, opensNextAt, reason: null });
  });

  test("the same instant may be written with another offset", () => {
    expect(stateOfSchedules([helpDesk], "2026-11-23T03:00:00-05:00").state).toBe("CLOSED");
    expect(stateOfSchedules([helpDesk], "2026-11-23T01:00:00-05:00").state).toBe("OPEN");
  });

  test("over a weekend and a holiday that no source speaks of", () => {
    expect(stateOfSchedules([helpDesk], "2026-12-23T16:00:00+01:00")).toEqual({
      state: "CLOSED",
      until: "2026-12-24T06:00:00.000Z",
      opensNextAt: "2026-12-28T06:00:00.000Z",
      reason: null,
    });
  });

  test("openings of a week, in order", () => {
    expect(openingsIn(helpDesk, "2026-11-26", 4)).toEqual([
      "11-26T07:00–11-26T09:00",
      "11-26T14:00–11-26T15:00",
      "11-27T07:00–11-27T09:00",
      "11-27T14:00–11-27T15:00",
    ]);
  });
});

describe("stretches that touch are one", () => {
  const twoDays = scheduleOf([slotOf([FR], "18:00", "24:00"), slotOf([SA], "00:00", "06:00")]);

  test("over midnight", () => {
    expect(stateOfSchedules([twoDays], "2026-11-27T20:00:00+01:00")).toEqual({
      state: "OPEN",
      until: "2026-11-28T05:00:00.000Z",
      opensNextAt: "2026-12-04T17:00:00.000Z",
      reason: null,
    });
    expect(openingsIn(twoDays, "2026-11-28", 1)).toEqual(["11-27T18:00–11-28T06:00"]);
  });

  test("within a day, from two schedules", () => {
    const morning = scheduleOf([slotOf([MO], "07:00", "09:00")]);
    const noon = scheduleOf([slotOf([MO], "09:00", "12:00")]);
    expect(stateOfSchedules([morning, noon], "2026-11-23T07:30:00+01:00").until).toBe("2026-11-23T11:00:00.000Z");
  });

  test("without end: it is always open, and never opens anew", () => {
    const always = scheduleOf([slotOf(WEEKDAYS, "00:00", "24:00")], { holidayPolicy: HolidayPolicy.OPEN });
    expect(stateOfSchedules([always], "2026-11-23T07:30:00Z")).toEqual({
      state: "OPEN",
      until: null,
      opensNextAt: null,
      reason: null,
    });
    expect(openingsOfSchedules([always], "2026-11-23T07:30:00Z", 3)).toEqual([
      { opensAt: null, closesAt: null, state: "OPEN" },
    ]);
    expect(opensNextOfSchedules([always], "2026-11-23T07:30:00Z")).toBeNull();
  });
});

describe("a slot belongs to the day on which it begins", () => {
  test("a season's last night runs on into the day after it, its first evening has no night before", () => {
    const winter = scheduleOf(shelter.slots, {
      season: { from: "11-15", to: "01-31" },
      holidayPolicy: HolidayPolicy.OPEN,
    });
    expect(stateIn(winter, "2026-02-01T07:59:00")).toBe("OPEN");
    expect(stateIn(winter, "2026-02-01T18:00:00")).toBe("CLOSED");
    expect(stateIn(winter, "2026-11-15T07:00:00")).toBe("CLOSED");
    expect(stateIn(winter, "2026-11-15T18:00:00")).toBe("OPEN");
  });

  test("a validity's too", () => {
    const valid = scheduleOf(shelter.slots, {
      validFrom: "2026-11-20",
      validTo: "2026-11-21",
      holidayPolicy: HolidayPolicy.OPEN,
    });
    expect(openingsIn(valid, "2026-11-10", 30)).toEqual(["11-20T18:00–11-21T08:00", "11-21T18:00–11-22T08:00"]);
  });

  test("a holiday's night is that of its evening", () => {
    const closed = scheduleOf(shelter.slots, { holidayPolicy: HolidayPolicy.CLOSED });
    expect(openingsIn(closed, "2026-11-10", 3)).toEqual([
      "11-09T18:00–11-10T08:00",
      "11-10T18:00–11-11T08:00",
      "11-12T18:00–11-13T08:00",
    ]);
  });

  test("an exception's too", () => {
    const closed = scheduleOf(shelter.slots, {
      exceptions: [exceptionOf("2026-11-20", CLOSED)],
      holidayPolicy: HolidayPolicy.OPEN,
    });
    expect(openingsIn(closed, "2026-11-20", 2)).toEqual(["11-19T18:00–11-20T08:00", "11-21T18:00–11-22T08:00"]);
  });
});

describe("on a public holiday", () => {
  const at = "2026-11-11T08:00:00";

  test.each<[HolidayPolicy, string, string]>([
    [HolidayPolicy.OPEN, "OPEN", "CLOSED"],
    [HolidayPolicy.CLOSED, "CLOSED", "CLOSED"],
    [HolidayPolicy.UNKNOWN, "UNKNOWN HOLIDAY", "CLOSED"],
  ])("the policy %s makes the hours %s, and what is outside of them %s", (holidayPolicy, inside, outside) => {
    const schedule = scheduleOf(helpDesk.slots, { holidayPolicy });
    expect(stateIn(schedule, at)).toBe(inside);
    expect(stateIn(schedule, "2026-11-11T10:00:00")).toBe(outside);
  });

  test("what is unknown anyway keeps its reason, unless it is said to be closed", () => {
    const byAppointment = scheduleOf(helpDesk.slots, { access: ScheduleAccess.BY_APPOINTMENT });
    expect(stateIn(byAppointment, at)).toBe("UNKNOWN BY_APPOINTMENT");
    expect(stateIn(hoursUnknown, at)).toBe("UNKNOWN HOURS_NOT_STATED");
    const closed = scheduleOf([], { access: ScheduleAccess.HOURS_UNKNOWN, holidayPolicy: HolidayPolicy.CLOSED });
    expect(stateIn(closed, at)).toBe("CLOSED");
    expect(stateIn(closed, "2026-11-12T08:00:00")).toBe("UNKNOWN HOURS_NOT_STATED");
  });
});

describe("exceptions", () => {
  const office = (holidayPolicy: HolidayPolicy, ...exceptions: Schedule["exceptions"]): Schedule =>
    scheduleOf([slotOf(WORKING_DAYS, "07:00", "15:00")], { holidayPolicy, exceptions });

  test("close days", () => {
    const schedule = office(HolidayPolicy.CLOSED, exceptionOf("2026-11-24..2026-11-26", CLOSED));
    expect(openingsIn(schedule, "2026-11-23", 5)).toEqual(["11-23T07:00–11-23T15:00", "11-27T07:00–11-27T15:00"]);
  });

  test("put other hours in place of the usual ones, also on a day that has none", () => {
    const schedule = office(
      HolidayPolicy.CLOSED,
      exceptionOf("2026-11-27..2026-11-28", INSTEAD, "10:00-12:00", "13:00-14:00"),
    );
    expect(openingsIn(schedule, "2026-11-27", 2)).toEqual([
      "11-27T10:00–11-27T12:00",
      "11-27T13:00–11-27T14:00",
      "11-28T10:00–11-28T12:00",
      "11-28T13:00–11-28T14:00",
    ]);
  });

  test("add hours, which join with those that they touch", () => {
    const schedule = office(HolidayPolicy.CLOSED, exceptionOf("2026-11-27", ADDITIONAL, "15:00-18:00", "20:00-02:00"));
    expect(openingsIn(schedule, "2026-11-27", 2)).toEqual(["11-27T07:00–11-27T18:00", "11-27T20:00–11-28T02:00"]);
  });

  test.each([HolidayPolicy.CLOSED, HolidayPolicy.UNKNOWN, HolidayPolicy.OPEN])(
    "go before the policy %s for holidays",
    (policy) => {
      expect(stateIn(office(policy, exceptionOf("2026-11-11", CLOSED)), "2026-11-11T08:00:00")).toBe("CLOSED");
      const other = office(policy, exceptionOf("2026-11-11", INSTEAD, "08:00-09:00"));
      expect(stateIn(other, "2026-11-11T08:30:00")).toBe("OPEN");
      expect(stateIn(other, "2026-11-11T09:30:00")).toBe("CLOSED");
    },
  );

  test("add hours to a holiday, whose other hours stay as the policy says", () => {
    const schedule = office(HolidayPolicy.UNKNOWN, exceptionOf("2026-11-11", ADDITIONAL, "14:00-16:00"));
    expect(openingsIn(schedule, "2026-11-11", 1)).toEqual([
      "11-11T07:00–11-11T14:00 UNKNOWN",
      "11-11T14:00–11-11T16:00",
    ]);
  });

  test("may add hours to a day that another one closes", () => {
    const schedule = office(
      HolidayPolicy.CLOSED,
      exceptionOf("2026-11-24", CLOSED),
      exceptionOf("2026-11-24", ADDITIONAL, "10:00-11:00"),
    );
    expect(openingsIn(schedule, "2026-11-24", 1)).toEqual(["11-24T10:00–11-24T11:00"]);
  });

  test("do not hold outside of validity and season", () => {
    const exceptions = [exceptionOf("2026-11-20..2026-11-30", INSTEAD, "10:00-11:00")];
    const valid = scheduleOf(helpDesk.slots, { validTo: "2026-11-23", exceptions });
    expect(openingsIn(valid, "2026-11-23", 7)).toEqual(["11-23T10:00–11-23T11:00"]);
    const seasonal = scheduleOf(helpDesk.slots, { season: { from: "01-01", to: "11-23" }, exceptions });
    expect(openingsIn(seasonal, "2026-11-23", 7)).toEqual(["11-23T10:00–11-23T11:00"]);
  });

  test("of hours by appointment: other hours are by appointment too, additional ones are open", () => {
    const schedule = scheduleOf(helpDesk.slots, {
      access: ScheduleAccess.BY_APPOINTMENT,
      exceptions: [
        exceptionOf("2026-11-24", INSTEAD, "10:00-11:00"),
        exceptionOf("2026-11-24", ADDITIONAL, "12:00-13:00"),
      ],
    });
    expect(stateIn(schedule, "2026-11-24T10:30:00")).toBe("UNKNOWN BY_APPOINTMENT");
    expect(stateIn(schedule, "2026-11-24T12:30:00")).toBe("OPEN");
  });

  test("of unknown hours: what a source says of a day is known", () => {
    const schedule = scheduleOf([], {
      access: ScheduleAccess.HOURS_UNKNOWN,
      exceptions: [exceptionOf("2026-11-24", INSTEAD, "10:00-11:00"), exceptionOf("2026-11-25", CLOSED)],
    });
    expect(openingsIn(schedule, "2026-11-24", 3)).toEqual(["11-24T10:00–11-24T11:00", "11-26T00:00–… UNKNOWN"]);
  });
});

describe("the way to get at it", () => {
  const days = [slotOf(WORKING_DAYS, null, null)];

  test.each<[string, Schedule, string, string, string]>([
    ["open hours", helpDesk, "OPEN", "CLOSED", "CLOSED"],
    ["a phone in hours", scheduleOf(helpDesk.slots, { access: ScheduleAccess.PHONE_ONLY }), "OPEN", "CLOSED", "CLOSED"],
    [
      "in the field in hours",
      scheduleOf(helpDesk.slots, { access: ScheduleAccess.IN_THE_FIELD }),
      "OPEN",
      "CLOSED",
      "CLOSED",
    ],
    [
      "by appointment in hours",
      scheduleOf(helpDesk.slots, { access: ScheduleAccess.BY_APPOINTMENT }),
      "UNKNOWN BY_APPOINTMENT",
      "CLOSED",
      "CLOSED",
    ],
    [
      "by appointment on days",
      scheduleOf(days, { access: ScheduleAccess.BY_APPOINTMENT }),
      "UNKNOWN BY_APPOINTMENT",
      "UNKNOWN BY_APPOINTMENT",
      "CLOSED",
    ],
    [
      "by appointment",
      scheduleOf([], { access: ScheduleAccess.BY_APPOINTMENT }),
      "UNKNOWN BY_APPOINTMENT",
      "UNKNOWN BY_APPOINTMENT",
      "UNKNOWN BY_APPOINTMENT",
    ],
    [
      "days without hours",
      scheduleOf(days, { access: ScheduleAccess.HOURS_UNKNOWN }),
      "UNKNOWN HOURS_NOT_STATED",
      "UNKNOWN HOURS_NOT_STATED",
      "CLOSED",
    ],
    ["unknown hours", hoursUnknown, "UNKNOWN HOURS_NOT_STATED", "UNKNOWN HOURS_NOT_STATED", "UNKNOWN HOURS_NOT_STATED"],
    [
      "in the field without hours",
      scheduleOf([], { access: ScheduleAccess.IN_THE_FIELD }),
      "UNKNOWN HOURS_NOT_STATED",
      "UNKNOWN HOURS_NOT_STATED",
      "UNKNOWN HOURS_NOT_STATED",
    ],
    [
      "a phone without hours",
      scheduleOf([], { access: ScheduleAccess.PHONE_ONLY }),
      "UNKNOWN HOURS_NOT_STATED",
      "UNKNOWN HOURS_NOT_STATED",
      "UNKNOWN HOURS_NOT_STATED",
    ],
  ])("%s: Monday 8:00, Monday 10:00, Sunday 8:00", (_what, schedule, monday, later, sunday) => {
    expect(stateIn(schedule, "2026-11-23T08:00:00")).toBe(monday);
    expect(stateIn(schedule, "2026-11-23T10:00:00")).toBe(later);
    expect(stateIn(schedule, "2026-11-22T08:00:00")).toBe(sunday);
  });

  test("what is unknown at all times never changes", () => {
    expect(stateOfSchedules([hoursUnknown], "2026-11-23T07:30:00Z")).toEqual({
      state: "UNKNOWN",
      until: null,
      opensNextAt: null,
      reason: "HOURS_NOT_STATED",
    });
    expect(openingsOfSchedules([hoursUnknown], "2026-11-23T07:30:00Z", 3)).toEqual([
      { opensAt: null, closesAt: null, state: "UNKNOWN" },
    ]);
    expect(opensNextOfSchedules([hoursUnknown], "2026-11-23T07:30:00Z")).toBeNull();
  });
});

describe("slots of some weeks only", () => {
  test.each([
    ["every second week from Monday", 2, "2026-11-23", ["11-23", "12-07", "12-21", "01-04"]],
    ["every second week from its Sunday", 2, "2026-11-29", ["11-23", "12-07", "12-21", "01-04"]],
    ["every second week from a day to come", 2, "2026-12-30", ["11-30", "12-14", "12-28", "01-11"]],
    ["every third week, over the 53rd of the year", 3, "2026-11-24", ["11-23", "12-14", "01-04"]],
    ["once a year", 52, "2025-12-16", ["12-14"]],
  ])("%s", (_what, everyWeeks, anchorOn, mondays) => {
    const schedule = scheduleOf([slotOf([MO], "09:00", "11:00", { everyWeeks, anchorOn })]);
    expect(openingsIn(schedule, "2026-11-23", 50)).toEqual(mondays.map((on) => `${on}T09:00–${on}T11:00`));
  });

  test.each([
    ["the first Tuesday", TU, 1, ["12-01", "01-05"]],
    ["the second Tuesday", TU, 2, ["12-08", "01-12"]],
    ["the fifth Thursday", TH, 5, ["12-31"]],
    ["the last Friday", FR, -1, ["11-27", "12-25", "01-29"]],
    ["the last Sunday of a month that it ends", SU, -1, ["11-29", "12-27", "01-31"]],
  ])("%s of the month", (_what, day, nthInMonth, dates) => {
    const schedule = scheduleOf([slotOf([day], "09:00", "11:00", { nthInMonth })], {
      holidayPolicy: HolidayPolicy.OPEN,
    });
    expect(openingsIn(schedule, "2026-11-23", 70)).toEqual(dates.map((on) => `${on}T09:00–${on}T11:00`));
  });
});

describe("a night in which the clocks change", () => {
  test("is an hour shorter in spring", () => {
    expect(stateOfSchedules([shelter], "2026-03-29T00:30:00Z")).toMatchObject({
      state: "OPEN",
      until: "2026-03-29T06:00:00.000Z",
    });
    expect(openingsOfSchedules([shelter], "2026-03-28T12:00:00Z", 2)).toEqual([
      { opensAt: "2026-03-28T17:00:00.000Z", closesAt: "2026-03-29T06:00:00.000Z", state: "OPEN" },
      { opensAt: "2026-03-29T16:00:00.000Z", closesAt: "2026-03-30T06:00:00.000Z", state: "OPEN" },
    ]);
  });

  test("is an hour longer in autumn", () => {
    expect(stateOfSchedules([shelter], "2026-10-25T01:30:00Z")).toMatchObject({
      state: "OPEN",
      until: "2026-10-25T07:00:00.000Z",
    });
    expect(openingsOfSchedules([shelter], "2026-10-24T12:00:00Z", 2)).toEqual([
      { opensAt: "2026-10-24T16:00:00.000Z", closesAt: "2026-10-25T07:00:00.000Z", state: "OPEN" },
      { opensAt: "2026-10-25T17:00:00.000Z", closesAt: "2026-10-26T07:00:00.000Z", state: "OPEN" },
    ]);
  });

  test.each([
    ["02:00", "03:00", [], "hours that are skipped whole do not take place"],
    ["02:30", "04:30", [["2026-03-29T01:30:00.000Z", "2026-03-29T02:30:00.000Z"]], "an opening skipped comes later"],
    ["01:00", "02:30", [["2026-03-29T00:00:00.000Z", "2026-03-29T01:30:00.000Z"]], "a closing skipped comes later"],
  ])("%s–%s in spring: %j (%s)", (opensAt, closesAt, spans) => {
    const schedule = scheduleOf([slotOf([SU], opensAt, closesAt)]);
    const found = openingsOfSchedules([schedule], "2026-03-28T12:00:00Z", 2);
    expect(found.map((one) => [one.opensAt, one.closesAt])).toEqual(spans);
  });

  test.each([
    [
      "02:00",
      "03:00",
      "2026-10-25T00:00:00.000Z",
      "2026-10-25T02:00:00.000Z",
      "from the first 2:00 through both hours",
    ],
    ["01:00", "02:30", "2026-10-24T23:00:00.000Z", "2026-10-25T00:30:00.000Z", "to the first 2:30"],
  ])("%s–%s in autumn is %s to %s (%s)", (opensAt, closesAt, from, to) => {
    const schedule = scheduleOf([slotOf([SU], opensAt, closesAt)]);
    expect(openingsOfSchedules([schedule], "2026-10-24T12:00:00Z", 2)).toEqual([
      { opensAt: from, closesAt: to, state: "OPEN" },
    ]);
  });

  test("days asked for end at the same time of the clock", () => {
    const noon = scheduleOf([slotOf(WEEKDAYS, "12:00", "12:30")]);
    expect(openingsOfSchedules([noon], "2026-10-24T12:00:00+02:00", 1).map(({ opensAt }) => opensAt)).toEqual([
      "2026-10-24T10:00:00.000Z",
    ]);
    expect(openingsOfSchedules([noon], "2026-10-24T12:30:00+02:00", 1).map(({ opensAt }) => opensAt)).toEqual([
      "2026-10-25T11:00:00.000Z",
    ]);
  });
});

describe("several schedules side by side", () => {
  const closed = scheduleOf([slotOf([SA], "07:00", "08:00")]);
  const byAppointment = scheduleOf([], { access: ScheduleAccess.BY_APPOINTMENT });
  const at = "2026-11-23T08:00:00+01:00";

  test.each<[string, readonly Schedule[], string, string | null]>([
    ["open beside closed", [closed, helpDesk], "OPEN", null],
    ["open beside unknown", [hoursUnknown, helpDesk], "OPEN", null],
    ["closed beside unknown", [closed, hoursUnknown], "UNKNOWN", "HOURS_NOT_STATED"],
    ["closed beside closed", [closed, closed], "CLOSED", null],
    ["unknown beside by appointment", [hoursUnknown, byAppointment], "UNKNOWN", "BY_APPOINTMENT"],
    ["by appointment beside unknown", [byAppointment, hoursUnknown], "UNKNOWN", "BY_APPOINTMENT"],
    ["no schedule at all", [], "UNKNOWN", "HOURS_NOT_STATED"],
  ])("%s", (_what, schedules, state, reason) => {
    expect(stateOfSchedules(schedules, at)).toMatchObject({ state, reason });
  });

  test("what one leaves unknown the other may open and leave again", () => {
    expect(stateOfSchedules([hoursUnknown, helpDesk], at)).toEqual({
      state: "OPEN",
      until: "2026-11-23T08:00:00.000Z",
      opensNextAt: "2026-11-23T13:00:00.000Z",
      reason: null,
    });
    expect(openingsIn(scheduleOf([]), "2026-11-23", 1)).toEqual(["…–… UNKNOWN"]);
    expect(openingsOfSchedules([byAppointment, helpDesk], at, 1)).toMatchObject([
      { opensAt: "2026-11-23T06:00:00.000Z", closesAt: "2026-11-23T08:00:00.000Z", state: "OPEN" },
      { opensAt: "2026-11-23T08:00:00.000Z", closesAt: "2026-11-23T13:00:00.000Z", state: "UNKNOWN" },
      { opensAt: "2026-11-23T13:00:00.000Z", closesAt: "2026-11-23T14:00:00.000Z", state: "OPEN" },
      { opensAt: "2026-11-23T14:00:00.000Z", closesAt: "2026-11-24T06:00:00.000Z", state: "UNKNOWN" },
      { opensAt: "2026-11-24T06:00:00.000Z", closesAt: "2026-11-24T08:00:00.000Z", state: "OPEN" },
    ]);
  });
});

describe("what lies far off", () => {
  const once = scheduleOf([slotOf([WE], "09:00", "10:00")], { validFrom: "2027-12-01", validTo: "2027-12-01" });

  test("a change within 400 days is told", () => {
    expect(stateOfSchedules([once], "2026-11-01T00:00:00Z")).toMatchObject({
      state: "CLOSED",
      until: "2027-12-01T08:00:00.000Z",
      opensNextAt: "2027-12-01T08:00:00.000Z",
    });
    expect(opensNextOfSchedules([once], "2026-11-01T00:00:00Z")?.closesAt).toBe("2027-12-01T09:00:00.000Z");
  });

  test("a later one is not", () => {
    expect(stateOfSchedules([once], "2026-10-01T00:00:00Z")).toMatchObject({ until: null, opensNextAt: null });
    expect(opensNextOfSchedules([once], "2026-10-01T00:00:00Z")).toBeNull();
  });

  test("what ended long ago never comes again", () => {
    expect(stateOfSchedules([once], "2030-10-01T00:00:00Z")).toMatchObject({ state: "CLOSED", until: null });
  });
});

describe("the next opening", () => {
  test("begins after the instant, not at it", () => {
    expect(opensNextOfSchedules([helpDesk], "2026-11-23T05:59:59Z")?.opensAt).toBe("2026-11-23T06:00:00.000Z");
    expect(opensNextOfSchedules([helpDesk], "2026-11-23T06:00:00Z")?.opensAt).toBe("2026-11-23T13:00:00.000Z");
  });

  test("may be one of which it is unknown whether it is open", () => {
    expect(opensNextOfSchedules([helpDesk], "2026-12-23T15:00:00Z")).toEqual({
      opensAt: "2026-12-24T06:00:00.000Z",
      closesAt: "2026-12-24T08:00:00.000Z",
      state: "UNKNOWN",
    });
  });
});

describe("questions that cannot be answered are refused", () => {
  test.each([0, -1, 367, 1.5, Number.NaN])("%d days", (days) => {
    expect(() => openingsOfSchedules([helpDesk], "2026-11-23T00:00:00Z", days)).toThrowError(
      expect.objectContaining({
        message: `${days} days cannot be asked for; write a whole number from 1 to 366.`,
        extensions: { code: "BAD_USER_INPUT", field: "days", params: { days } },
      }),
    );
  });

  test.each([1, 366])("%d days are answered", (days) => {
    expect(openingsOfSchedules([shelter], "2026-11-23T11:00:00Z", days)).toHaveLength(days);
  });

  test("an instant that is none", () => {
    expect(() => stateOfSchedules([helpDesk], "jutro")).toThrowError(/"jutro" is no instant; write an instant/);
    expect(() => openingsOfSchedules([helpDesk], "jutro", 1)).toThrowError(/"jutro" is no instant/);
    expect(() => opensNextOfSchedules([helpDesk], "2101-06-01T00:00:00Z")).toThrowError(/out of range/);
  });
});

test("five thousand offers are asked within a second", () => {
  const offers = Array.from({ length: 5000 }, () => [Object.freeze(scheduleOf(helpDesk.slots)), hoursUnknown]);
  const began = performance.now();
  const states = offers.map((schedules) => stateOfSchedules(schedules, "2026-11-27T16:00:00Z"));
  expect(performance.now() - began).toBeLessThan(1000);
  expect(new Set(states.map(({ opensNextAt }) => opensNextAt))).toEqual(new Set(["2026-11-30T06:00:00.000Z"]));
});

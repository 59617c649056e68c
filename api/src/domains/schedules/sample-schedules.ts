// SPDX-License-Identifier: EUPL-1.2
// Schedules that use every part of the record, for tests that hold the engine against others.

import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { Weekday } from "./schedule.type.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType } from "./schedule-exception.type.ts";

const { MO, TU, WE, TH, FR, SA, SU } = Weekday;
const ALL_DAYS = [MO, TU, WE, TH, FR, SA, SU];
const { CLOSED, INSTEAD, ADDITIONAL } = ExceptionType;

const night = slotOf(ALL_DAYS, "18:00", "08:00", { passesMidnight: true });
const office = slotOf(WORKING_DAYS, "07:00", "15:00");

/** Schedules by what is special in them; each keeps the rules of the record. */
export const sampleSchedules: Readonly<Record<string, Schedule>> = {
  "an office, closed on holidays": scheduleOf([office], { holidayPolicy: HolidayPolicy.CLOSED }),
  "an office, open on holidays": scheduleOf([office], { holidayPolicy: HolidayPolicy.OPEN }),
  "several slots of some of the same days": scheduleOf([
    slotOf([MO, WE], "07:00", "09:00"),
    slotOf([MO, TU], "10:30", "12:00"),
    slotOf([TU], "07:15", "07:30"),
    slotOf([MO, WE], "14:00", "15:00"),
  ]),
  "nights, open on holidays, in winter": scheduleOf([night], {
    season: { from: "10-01", to: "03-31" },
    holidayPolicy: HolidayPolicy.OPEN,
  }),
  "nights, closed on holidays": scheduleOf([night], { holidayPolicy: HolidayPolicy.CLOSED }),
  "nights, holidays unknown": scheduleOf([night]),
  "nights of some days beside mornings": scheduleOf(
    [slotOf([MO, FR], "22:00", "06:00", { passesMidnight: true }), slotOf([TU, WE, SA], "06:00", "09:00")],
    { holidayPolicy: HolidayPolicy.CLOSED },
  ),
  "to midnight and from midnight on": scheduleOf([slotOf([FR], "18:00", "24:00"), slotOf([SA], "00:00", "06:00")]),
  "day and night": scheduleOf([slotOf(ALL_DAYS, "08:00", "08:00", { passesMidnight: true })]),
  "all the time": scheduleOf([slotOf(ALL_DAYS, "00:00", "24:00")], { holidayPolicy: HolidayPolicy.OPEN }),
  "a season within a year": scheduleOf([office], { season: { from: "04-15", to: "09-30" } }),
  "valid from a day on": scheduleOf([office], { validFrom: "2026-09-01" }),
  "valid to a day": scheduleOf([office], { validTo: "2026-09-15", holidayPolicy: HolidayPolicy.CLOSED }),
  "valid between two days": scheduleOf([night], { validFrom: "2026-03-10", validTo: "2027-01-20" }),
  "a season of nights in a validity": scheduleOf([night], {
    season: { from: "11-01", to: "03-15" },
    validFrom: "2026-02-01",
    validTo: "2027-02-10",
  }),
  "the second Tuesday and the last Friday": scheduleOf([
    slotOf([TU], "15:00", "17:00", { nthInMonth: 2 }),
    slotOf([FR], "09:00", "12:00", { nthInMonth: -1 }),
  ]),
  "the fifth Sunday and the last night of Saturday": scheduleOf(
    [
      slotOf([SU], "15:00", "17:00", { nthInMonth: 5 }),
      slotOf([SA], "20:00", "04:00", { nthInMonth: -1, passesMidnight: true }),
    ],
    { holidayPolicy: HolidayPolicy.CLOSED },
  ),
  "every second week of a year": scheduleOf(
    [slotOf([MO, TH], "09:00", "11:00", { everyWeeks: 2, anchorOn: "2026-03-04" })],
    {
      validFrom: "2025-12-29",
      validTo: "2027-01-03",
    },
  ),
  "every third week of a part of a year": scheduleOf(
    [slotOf([SU], "09:00", "11:00", { everyWeeks: 3, anchorOn: "2025-11-20" })],
    { validFrom: "2026-01-20", validTo: "2026-11-30" },
  ),
  "exceptions of an office": scheduleOf([office], {
    exceptions: [
      exceptionOf("2026-12-28..2026-12-31", CLOSED),
      exceptionOf("2026-12-24", INSTEAD, "08:00-11:00"),
      exceptionOf("2026-05-02", ADDITIONAL, "09:00-12:00"),
      exceptionOf("2026-05-04..2026-05-06", INSTEAD, "10:00-12:00", "13:00-16:30"),
      exceptionOf("2026-12-30", ADDITIONAL, "10:00-11:00"),
      exceptionOf("2026-06-01", ADDITIONAL, "14:00-18:00"),
    ],
  }),
  "exceptions of nights": scheduleOf([night], {
    exceptions: [
      exceptionOf("2026-12-30..2026-12-31", CLOSED),
      exceptionOf("2026-12-25", INSTEAD, "16:00-10:00"),
      exceptionOf("2026-12-27", INSTEAD, "12:00-13:00", "20:00-22:00"),
      exceptionOf("2026-12-29", ADDITIONAL, "08:00-12:00"),
    ],
  }),
  "a night once, of an office closed on holidays": scheduleOf([office], {
    holidayPolicy: HolidayPolicy.CLOSED,
    exceptions: [exceptionOf("2026-11-10..2026-11-11", ADDITIONAL, "20:00-04:00"), exceptionOf("2026-11-13", CLOSED)],
  }),
  "an exception at the edge of a season": scheduleOf([office], {
    season: { from: "05-01", to: "09-30" },
    exceptions: [exceptionOf("2026-09-28..2026-10-02", INSTEAD, "09:00-10:00")],
  }),
  "by appointment at any time": scheduleOf([], { access: ScheduleAccess.BY_APPOINTMENT }),
  "by appointment on some days": scheduleOf([slotOf([MO], "08:00", "10:00"), slotOf([WE], null, null)], {
    access: ScheduleAccess.BY_APPOINTMENT,
    exceptions: [
      exceptionOf("2026-06-01", INSTEAD, "12:00-14:00"),
      exceptionOf("2026-06-08", CLOSED),
      exceptionOf("2026-06-09", ADDITIONAL, "12:00-14:00"),
    ],
  }),
  "by phone, some days without hours": scheduleOf([slotOf([MO, TU], "08:00", "10:00"), slotOf([FR], null, null)], {
    access: ScheduleAccess.PHONE_ONLY,
  }),
  "in the field, hours unknown": scheduleOf([], {
    access: ScheduleAccess.IN_THE_FIELD,
    holidayPolicy: HolidayPolicy.CLOSED,
  }),
  "hours unknown, closed for a week": scheduleOf([], {
    access: ScheduleAccess.HOURS_UNKNOWN,
    exceptions: [exceptionOf("2026-08-03..2026-08-09", CLOSED), exceptionOf("2026-08-05", ADDITIONAL, "18:00-02:00")],
  }),
};

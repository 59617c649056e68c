// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { openingHours } from "./opening-hours.rules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { WEEKDAYS, Weekday } from "./schedule.type.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType } from "./schedule-exception.type.ts";

const { MO, TU, WE, TH, FR, SA, SU } = Weekday;
const { CLOSED, INSTEAD, ADDITIONAL } = ExceptionType;
const open = { holidayPolicy: HolidayPolicy.OPEN };

const office = [slotOf(WORKING_DAYS, "07:00", "15:00")];
const nights = [slotOf(WEEKDAYS, "18:00", "08:00", { passesMidnight: true })];

describe("a schedule in the notation of OpenStreetMap", () => {
  test.each<[string, Schedule, string]>([
    [
      "two stretches, open on holidays",
      scheduleOf([slotOf(WORKING_DAYS, "07:00", "09:00"), slotOf(WORKING_DAYS, "14:00", "15:00")], open),
      "Mo-Fr 07:00-09:00,14:00-15:00",
    ],
    ["closed on holidays", scheduleOf(office, { holidayPolicy: HolidayPolicy.CLOSED }), "Mo-Fr 07:00-15:00; PH off"],
    [
      "holidays of which no source speaks",
      scheduleOf(office),
      'Mo-Fr 07:00-15:00, PH Mo-Fr 07:00-15:00 unknown "święto"',
    ],
    [
      "groups of days",
      scheduleOf(
        [slotOf([MO], "07:00", "17:00"), slotOf([TU, WE, TH], "07:00", "15:00"), slotOf([SA, SU], "09:00", "10:00")],
        open,
      ),
      "Mo 07:00-17:00, Tu-Th 07:00-15:00, Sa,Su 09:00-10:00",
    ],
    [
      "nights of a season",
      scheduleOf(nights, { ...open, season: { from: "10-01", to: "03-31" } }),
      "Oct 01-Mar 31 Mo-Su 18:00-08:00",
    ],
    [
      "a season of most of the year",
      scheduleOf(office, { ...open, season: { from: "06-20", to: "06-10" } }),
      "Jan 01-Jun 10,Jun 20-Dec 31 Mo-Fr 07:00-15:00",
    ],
    [
      "one day of every year",
      scheduleOf(office, { ...open, season: { from: "06-20", to: "06-20" } }),
      "Jun 20 Mo-Fr 07:00-15:00",
    ],
    ["midnight at the end of a day", scheduleOf([slotOf([FR], "18:00", "24:00")], open), "Fr 18:00-24:00"],
    [
      "a day and a night in full",
      scheduleOf([slotOf([FR], "08:00", "08:00", { passesMidnight: true })], open),
      "Fr 08:00-32:00",
    ],
    [
      "a validity",
      scheduleOf(office, { ...open, validFrom: "2026-09-01", validTo: "2027-06-30" }),
      "2026 Sep 01-2027 Jun 30 Mo-Fr 07:00-15:00",
    ],
    [
      "a validity with one end",
      scheduleOf(office, { ...open, validFrom: "2026-09-01" }),
      "2026 Sep 01-2100 Dec 31 Mo-Fr 07:00-15:00",
    ],
    [
      "a season in a validity",
      scheduleOf(office, { ...open, validFrom: "2026-09-01", season: { from: "05-01", to: "10-31" } }),
      "May 01-Oct 31 Mo-Fr 07:00-15:00; 1990 Jan 01-2026 Aug 31 off",
    ],
    [
      "weeks of a month",
      scheduleOf(
        [slotOf([TU, TH], "15:00", "17:00", { nthInMonth: 2 }), slotOf([FR], "15:00", "17:00", { nthInMonth: -1 })],
        open,
      ),
      "Tu[2],Th[2] 15:00-17:00, Fr[-1] 15:00-17:00",
    ],
    [
      "every second week within a year",
      scheduleOf([slotOf([MO], "09:00", "11:00", { everyWeeks: 2, anchorOn: "2026-03-04" })], {
        ...open,
        validFrom: "2026-01-05",
        validTo: "2026-12-31",
      }),
      "2026 Jan 05-2026 Dec 31 week 02-53/2 Mo 09:00-11:00",
    ],
    [
      "every 30th week within a year",
      scheduleOf([slotOf([MO], "09:00", "11:00", { everyWeeks: 30, anchorOn: "2026-03-04" })], {
        ...open,
        validFrom: "2026-01-05",
        validTo: "2026-12-31",
      }),
      "2026 Jan 05-2026 Dec 31 week 10,40 Mo 09:00-11:00",
    ],
    ["unknown hours", scheduleOf([], { access: ScheduleAccess.HOURS_UNKNOWN }), 'unknown "nie podano godzin"'],
    [
      "days without hours",
      scheduleOf([slotOf(WORKING_DAYS, null, null)], { access: ScheduleAccess.HOURS_UNKNOWN }),
      'Mo-Fr unknown "nie podano godzin"',
    ],
    ["by appointment", scheduleOf([], { access: ScheduleAccess.BY_APPOINTMENT }), 'unknown "po umówieniu"'],
    [
      "by appointment in hours",
      scheduleOf(office, { access: ScheduleAccess.BY_APPOINTMENT }),
      'Mo-Fr 07:00-15:00 unknown "po umówieniu"',
    ],
    [
      "a phone",
      scheduleOf(office, { ...open, access: ScheduleAccess.PHONE_ONLY }),
      'Mo-Fr 07:00-15:00 open "tylko przez telefon"',
    ],
    ["in the field", scheduleOf([], { access: ScheduleAccess.IN_THE_FIELD }), 'unknown "w terenie, nie podano godzin"'],
    [
      "exceptions, additional hours last",
      scheduleOf(office, {
        ...open,
        exceptions: [
          exceptionOf("2026-12-23", ADDITIONAL, "16:00-18:00"),
          { ...exceptionOf("2026-12-24..2026-12-31", CLOSED), reason: { pl: 'remont "Okienka"' } },
          exceptionOf("2026-05-02", INSTEAD, "09:00-12:00"),
        ],
      }),
      "Mo-Fr 07:00-15:00; 2026 Dec 24-2026 Dec 31 off \"remont 'Okienka'\"; 2026 May 02 09:00-12:00, 2026 Dec 23 16:00-18:00",
    ],
    [
      "exceptions of nights, which keep the night before",
      scheduleOf(nights, {
        ...open,
        exceptions: [exceptionOf("2026-12-24", CLOSED), exceptionOf("2026-12-31", INSTEAD, "16:00-10:00")],
      }),
      "Mo-Su 18:00-08:00; 2026 Dec 24 Mo-Su 18:00-08:00 off; 2026 Dec 31 Mo-Su 18:00-08:00 off, 2026 Dec 31 16:00-10:00",
    ],
    [
      "nights closed on holidays, which keep the night before",
      scheduleOf(nights, { holidayPolicy: HolidayPolicy.CLOSED }),
      "Mo-Su 18:00-08:00; PH Mo-Su 18:00-08:00 off",
    ],
  ])("%s", (_what, schedule, notation) => {
    expect(openingHours(schedule)).toBe(notation);
  });
});

describe("what the notation cannot tell exactly is null", () => {
  const second = [slotOf([MO], "09:00", "11:00", { everyWeeks: 2, anchorOn: "2026-03-04" })];

  test.each<[string, Schedule]>([
    ["every second week without end", scheduleOf(second)],
    ["every second week from a day on", scheduleOf(second, { validFrom: "2026-01-01" })],
    ["every second week over a new year", scheduleOf(second, { validFrom: "2026-09-01", validTo: "2027-01-04" })],
    [
      "nights beside days without hours",
      scheduleOf([...nights.map((night) => ({ ...night, byDay: [MO] })), slotOf([TU], null, null)], {
        access: ScheduleAccess.PHONE_ONLY,
      }),
    ],
  ])("%s", (_what, schedule) => {
    expect(openingHours(schedule)).toBeNull();
  });
});

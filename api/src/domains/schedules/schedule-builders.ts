// SPDX-License-Identifier: EUPL-1.2
// Schedules written in few words, for tests.

import { HolidayPolicy, Schedule, ScheduleAccess, SchedulePurpose } from "./schedule.entity.ts";
import { type Slot, Weekday } from "./schedule.type.ts";
import type { ExceptionHours, ExceptionType, ScheduleException } from "./schedule-exception.type.ts";

/** Monday to Friday. */
export const WORKING_DAYS: readonly Weekday[] = [Weekday.MO, Weekday.TU, Weekday.WE, Weekday.TH, Weekday.FR];

/** A slot of every week that ends on its day, unless told otherwise. */
export function slotOf(
  byDay: readonly Weekday[],
  opensAt: string | null,
  closesAt: string | null,
  more: Partial<Slot> = {},
): Slot {
  return {
    byDay,
    opensAt,
    closesAt,
    passesMidnight: false,
    everyWeeks: null,
    anchorOn: null,
    nthInMonth: null,
    ...more,
  };
}

/** An open schedule that always holds and of whose holidays no source speaks, unless told otherwise. */
export function scheduleOf(slots: readonly Slot[], more: Partial<Schedule> = {}): Schedule {
  return Object.assign(new Schedule(), {
    purpose: SchedulePurpose.OFFICE,
    access: ScheduleAccess.OPEN_HOURS,
    slots,
    season: null,
    validFrom: null,
    validTo: null,
    exceptions: [],
    holidayPolicy: HolidayPolicy.UNKNOWN,
    ...more,
  });
}

/** Hours of an exception, written `9:00–12:00` in 24 hours of two digits: `09:00-12:00`; the next day's where smaller. */
function hoursOf(span: string): ExceptionHours {
  const [opensAt = "", closesAt = ""] = span.split("-");
  return { opensAt, closesAt, passesMidnight: closesAt <= opensAt };
}

/** An exception of one day or of the days `from..to`; closed without hours, hours written `09:00-12:00`. */
export function exceptionOf(
  days: string,
  exceptionType: ExceptionType,
  ...spans: readonly string[]
): ScheduleException {
  const [from = "", to = from] = days.split("..");
  return { from, to, exceptionType, hours: spans.map(hoursOf), reason: null };
}

// SPDX-License-Identifier: EUPL-1.2
// Random schedules that keep the rules of the record, for tests of laws.

import fc from "fast-check";
import { wallTime } from "../../kernel/wall-time.ts";
import { dateOf, dayOf } from "./calendar-days.rules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { type Season, type Slot, WEEKDAYS } from "./schedule.type.ts";
import { scheduleOf } from "./schedule-builders.ts";
import { type ExceptionHours, ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { scheduleViolations } from "./slots.rules.ts";

const FIRST_DAY = dayOf("2026-01-01");
const LAST_DAY = dayOf("2026-12-31");

/** A date of 2026. */
const date = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOf);

/** A day of every year, which 29 February is not. */
const dayOfYear = date.map((one) => one.slice(5));

const season: fc.Arbitrary<Season> = fc.record({ from: dayOfYear, to: dayOfYear });

/** Hours of at least five minutes, at most a day long, that may pass midnight. */
const hours: fc.Arbitrary<ExceptionHours> = fc
  .tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 288 }))
  .map(([from, length]) => ({ opens: from * 5, closes: (from + length) * 5 }))
  .map(({ opens, closes }) => ({
    opensAt: wallTime(opens),
    closesAt: wallTime(closes > 1440 ? closes - 1440 : closes),
    passesMidnight: closes > 1440,
  }));

const recurrence = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ everyWeeks: null, anchorOn: null, nthInMonth: null }) },
  fc.record({ everyWeeks: fc.integer({ min: 2, max: 52 }), anchorOn: date, nthInMonth: fc.constant(null) }),
  fc.record({
    everyWeeks: fc.constant(null),
    anchorOn: fc.constant(null),
    nthInMonth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
  }),
);

const times = fc.oneof(
  { weight: 5, arbitrary: hours },
  fc.constant({ opensAt: null, closesAt: null, passesMidnight: false }),
);

const slot: fc.Arbitrary<Slot> = fc
  .tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), recurrence, times)
  .map(([byDay, recurs, time]) => ({ byDay, ...recurs, ...time }));

const exception: fc.Arbitrary<ScheduleException> = fc
  .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 0, max: 9 }), hours)
  .chain(([day, more, one]) =>
    fc.constantFrom(...Object.values(ExceptionType)).map((exceptionType) => ({
      from: dateOf(day),
      to: dateOf(day + more),
      exceptionType,
      hours: exceptionType === ExceptionType.CLOSED ? [] : [one],
      reason: null,
    })),
  );

/** A schedule that keeps the rules of the record, of 2026 where it has dates. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    access: fc.constantFrom(...Object.values(ScheduleAccess)),
    slots: fc.array(slot, { maxLength: 4 }),
    season: fc.option(season, { freq: 2 }),
    validFrom: fc.option(date, { freq: 2 }),
    validTo: fc.option(date, { freq: 2 }),
    exceptions: fc.array(exception, { maxLength: 3 }),
    holidayPolicy: fc.constantFrom(...Object.values(HolidayPolicy)),
  })
  .map(({ slots, ...more }) => scheduleOf(slots, more))
  .filter((schedule) => scheduleViolations(schedule).length === 0);

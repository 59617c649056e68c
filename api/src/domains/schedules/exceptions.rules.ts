// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../persistence/pack-schema.ts";
import { dayOf } from "./calendar-days.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import { type ExceptionHours, ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { validDaysOf } from "./valid-days.rules.ts";
import { hoursLabel, hoursViolations, spanOf, spansOverlap } from "./wall-hours.rules.ts";

/** Days after one exception's hours on which other hours that they overlap may begin. */
const NEIGHBOURS = [-1, 0, 1];

function pathOf(index: number, ...rest: readonly (string | number)[]): readonly (string | number)[] {
  return ["exceptions", index, ...rest];
}

function ownViolations(exception: ScheduleException, index: number): readonly Violation[] {
  const { from, to, exceptionType, hours } = exception;
  const [isClosed, hasHours] = [exceptionType === ExceptionType.CLOSED, hours.length > 0];
  const found: Violation[] = [];
  if (to < from) {
    found.push({ path: pathOf(index, "to"), message: "the exception ends before it begins", mend: "mend from or to" });
  }
  if (isClosed && hasHours) {
    const mend = "delete the hours, or write exceptionType: INSTEAD";
    found.push({ path: pathOf(index, "hours"), message: "closed days with hours", mend });
  }
  if (!isClosed && !hasHours) {
    const mend = "write the hours, or exceptionType: CLOSED";
    found.push({ path: pathOf(index, "hours"), message: `an exception ${exceptionType} without hours`, mend });
  }
  return [...found, ...hours.flatMap((one, position) => hoursViolations(one, pathOf(index, "hours", position)))];
}

/** Whether one of the first exception's days, moved on by some days, is one of the second's. */
function shareDay(a: ScheduleException, b: ScheduleException, daysBetween: number): boolean {
  return dayOf(a.from) + daysBetween <= dayOf(b.to) && dayOf(b.from) <= dayOf(a.to) + daysBetween;
}

/** Hours of one exception that share a minute with hours of another, or of the same one on another day. */
function overlapOf(a: ScheduleException, b: ScheduleException, one: ExceptionHours, other: ExceptionHours): boolean {
  const [span, otherSpan] = [spanOf(one), spanOf(other)];
  if (span === null || otherSpan === null) return false;
  return NEIGHBOURS.some(
    (daysBetween) =>
      (one !== other || daysBetween !== 0) && shareDay(a, b, daysBetween) && spansOverlap(span, otherSpan, daysBetween),
  );
}

function overlapViolations(exceptions: readonly ScheduleException[]): readonly Violation[] {
  const all = exceptions.flatMap((exception, index) =>
    exception.hours.map((hours, position) => ({ exception, index, hours, position })),
  );
  return all.flatMap(({ exception, index, hours, position }, place) => {
    const met = all.slice(0, place + 1).find((other) => overlapOf(other.exception, exception, other.hours, hours));
    if (!met) return [];
    const message = `hours ${hoursLabel(hours)} overlap hours ${hoursLabel(met.hours)} of the exception from ${met.exception.from}`;
    return [{ path: pathOf(index, "hours", position), message, mend: "join the two, or mend their days or times" }];
  });
}

/** Exceptions that replace the usual hours of a day that another one replaces already. */
function rivalViolations(exceptions: readonly ScheduleException[]): readonly Violation[] {
  const replaces = ({ exceptionType }: ScheduleException): boolean => exceptionType !== ExceptionType.ADDITIONAL;
  return exceptions.flatMap((exception, index) => {
    if (!replaces(exception)) return [];
    const rival = exceptions.slice(0, index).find((other) => replaces(other) && shareDay(other, exception, 0));
    if (!rival) return [];
    const message = `two exceptions say what holds on one day: from ${rival.from} and from ${exception.from}`;
    return [{ path: pathOf(index), message, mend: "keep one of them for each day" }];
  });
}

/** Exceptions none of whose days the schedule holds on. */
function idleViolations(schedule: Schedule): readonly Violation[] {
  const holds = validDaysOf(schedule);
  return schedule.exceptions.flatMap(({ from, to }, index) => {
    for (let day = dayOf(from); day <= dayOf(to); day += 1) if (holds(day)) return [];
    const mend = "mend its days, or validFrom, validTo or season of the schedule";
    return [{ path: pathOf(index), message: "an exception of days on which the schedule does not hold", mend }];
  });
}

/** What is impossible in the exceptions of a schedule. */
export function exceptionViolations(schedule: Schedule): readonly Violation[] {
  const { exceptions, validFrom, validTo } = schedule;
  const own = exceptions.flatMap(ownViolations);
  if (own.length > 0) return own;
  const isValidityPossible = validFrom === null || validTo === null || validFrom <= validTo;
  const idle = isValidityPossible ? idleViolations(schedule) : [];
  return [...overlapViolations(exceptions), ...rivalViolations(exceptions), ...idle];
}

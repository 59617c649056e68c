// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOf } from "./calendar-day.ts";
import type { LinkedThing } from "./linked-data.view.ts";
import type { CalendarSpan } from "./recurrence.view.ts";
import { type Minutes, type PlannedHours, sureHours } from "./recurrences.ts";
import { daysOf } from "./schedule-days.ts";

/** Hours that begin on a day, as the vocabulary has them: `07:00-09:00 14:00-15:00`; empty where none do. */
type HoursOfDay = (day: number) => string;

/** Days in a row, both inclusive, with the same hours. */
interface SpecialRun {
  readonly first: number;
  readonly last: number;
  readonly hours: string;
}

function timeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return [hours, rest].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The vocabulary ends a day at 23:59; past midnight the closing hour is the smaller one, as it is in ours. */
function textOf({ from, to }: Minutes): string {
  return `${timeText(from)}-${to === 1440 ? "23:59" : timeText(to)}`;
}

function hoursOfDays(schedules: readonly PlannedHours[], span: CalendarSpan): HoursOfDay {
  const texts = new Map<number, Set<string>>();
  for (const { minutes, kept } of schedules.flatMap((schedule) => sureHours(schedule, span))) {
    for (const day of kept) texts.set(day, (texts.get(day) ?? new Set()).add(textOf(minutes)));
  }
  return (day) => [...(texts.get(day) ?? [])].sort().join(" ");
}

/** Days of the span on which hours may be others than in each week: public holidays and days of exceptions. */
function daysInDoubt(schedules: readonly PlannedHours[], { from, to, holidays }: CalendarSpan): readonly number[] {
  const exceptions = schedules.flatMap((schedule) => schedule.exceptions);
  const days = exceptions.flatMap((one) => daysOf({ first: dayOf(one.from), last: dayOf(one.to) }));
  const inSpan = [...days, ...[...holidays].map(dayOf)].filter((day) => dayOf(from) <= day && day <= dayOf(to));
  return [...new Set(inSpan)].sort((a, b) => a - b);
}

/** Days in runs; days between two of them belong to a run where they have the same hours anyway. */
function specialRuns(days: readonly number[], hoursOf: HoursOfDay): readonly SpecialRun[] {
  const runs: SpecialRun[] = [];
  for (const day of days) {
    const hours = hoursOf(day);
    const last = runs.at(-1);
    const goesOn = last && daysOf({ first: last.last, last: day }).every((one) => hoursOf(one) === last.hours);
    if (goesOn) runs[runs.length - 1] = { ...last, last: day };
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

function specification({ first, last, hours }: SpecialRun): readonly LinkedThing[] {
  const stretches = hours === "" ? ["00:00-00:00"] : hours.split(" ");
  return stretches.map((stretch) => ({
    "@type": "OpeningHoursSpecification",
    opens: stretch.slice(0, 5),
    closes: stretch.slice(6),
    validFrom: dateOf(first),
    validThrough: dateOf(last),
  }));
}

/**
 * The days of a span on which exceptions and public holidays make hours others than in each week, as schema.org overrides
 * them: with all hours of the day, or closed, from 00:00 to 00:00. Days on which nothing is sure are told as closed.
 * @param schedules all that hold in one place, for such a day replaces the hours of them all
 * @param weekly the same, with only those slots that are told as hours of each week
 */
export function specialHours(
  schedules: readonly PlannedHours[],
  weekly: readonly PlannedHours[],
  span: CalendarSpan,
): readonly LinkedThing[] {
  const usual = weekly.map((schedule): PlannedHours => ({ ...schedule, exceptions: [], holidayPolicy: "OPEN" }));
  const [told, real] = [hoursOfDays(usual, span), hoursOfDays(schedules, span)];
  const days = daysInDoubt(schedules, span).filter((day) => told(day) !== real(day));
  return specialRuns(days, real).flatMap(specification);
}

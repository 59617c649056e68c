// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOf, mondayOf, weekdayOf } from "./calendar-day.ts";
import type { WeekdayView } from "./week.view.ts";

const WEEKDAYS: readonly WeekdayView[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Days of a slot. */
export interface SlotDays {
  readonly byDay: readonly WeekdayView[];
  readonly everyWeeks: number | null;
  readonly anchorOn: string | null;
  readonly nthInMonth: number | null;
}

/** When a schedule holds at all; both bounds inclusive. */
export interface ScheduleBounds {
  readonly season: { readonly from: string; readonly to: string } | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Days without a gap, both inclusive. */
export interface DayRun {
  readonly first: number;
  readonly last: number;
}

function isNth(day: number, nth: number): boolean {
  if (nth === -1) return dateOf(day + 7).slice(5, 7) !== dateOf(day).slice(5, 7);
  return Math.ceil(Number(dateOf(day).slice(8)) / 7) === nth;
}

/** Whether hours of a slot begin on a day, by the slot alone. */
export function beginsOn({ byDay, everyWeeks, anchorOn, nthInMonth }: SlotDays, day: number): boolean {
  if (!byDay.some((one) => one === WEEKDAYS[weekdayOf(day)])) return false;
  if (nthInMonth !== null) return isNth(day, nthInMonth);
  if (everyWeeks === null || anchorOn === null) return true;
  return (mondayOf(day) - mondayOf(dayOf(anchorOn))) % (7 * everyWeeks) === 0;
}

function holdsOn({ season, validFrom, validTo }: ScheduleBounds, day: number): boolean {
  const date = dateOf(day);
  if ((validFrom !== null && date < validFrom) || (validTo !== null && date > validTo)) return false;
  if (season === null) return true;
  const { from, to } = season;
  const dayOfYear = date.slice(5);
  return from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to;
}

/** Days one after the other, as runs. */
export function runsOf(days: readonly number[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.last === day - 1) runs[runs.length - 1] = { first: last.first, last: day };
    else runs.push({ first: day, last: day });
  }
  return runs;
}

/** All days of a run. */
export function daysOf({ first, last }: DayRun): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The parts of a run in which a schedule holds: its seasons within its own bounds. */
export function heldRuns(bounds: ScheduleBounds, within: DayRun): readonly DayRun[] {
  if (bounds.season === null && bounds.validFrom === null && bounds.validTo === null) return [within];
  return runsOf(daysOf(within).filter((day) => holdsOn(bounds, day)));
}

// SPDX-License-Identifier: EUPL-1.2

import { dayOf, weekdayOf, weekOf, yearDayOf } from "./calendar-days.rules.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";

const DAYS_PER_WEEK = 7;

/** On which days a slot begins, made ready for asking day by day. */
export interface SlotDays {
  /** For each day of the week, Monday first, whether it may begin then. */
  readonly weekdays: readonly boolean[];
  /** Every how many weeks; 1 for every week. */
  readonly everyWeeks: number;
  /** A week in which it holds; 0 where it holds every week. */
  readonly anchorWeek: number;
  /** Which such weekday of the month, -1 the last; null for each. */
  readonly nthInMonth: number | null;
}

/** What of a slot tells its days. */
export type SlotRecurrence = Pick<Slot, "byDay" | "everyWeeks" | "anchorOn" | "nthInMonth">;

/** The days of a slot. */
export function slotDaysOf(slot: SlotRecurrence): SlotDays {
  const { byDay, everyWeeks, anchorOn, nthInMonth } = slot;
  return {
    weekdays: WEEKDAYS.map((weekday) => byDay.includes(weekday)),
    everyWeeks: everyWeeks ?? 1,
    anchorWeek: anchorOn === null ? 0 : weekOf(dayOf(anchorOn)),
    nthInMonth,
  };
}

/** Whether a slot of these days begins on a day, as a number. */
export function holdsOn(days: SlotDays, day: number): boolean {
  if (days.weekdays[weekdayOf(day)] !== true) return false;
  if (days.everyWeeks !== 1 && (weekOf(day) - days.anchorWeek) % days.everyWeeks !== 0) return false;
  return days.nthInMonth === null || isNthOfMonth(day, days.nthInMonth);
}

function isNthOfMonth(day: number, nth: number): boolean {
  const { dayOfMonth, daysInMonth } = yearDayOf(day);
  return nth === -1 ? dayOfMonth + DAYS_PER_WEEK > daysInMonth : Math.ceil(dayOfMonth / DAYS_PER_WEEK) === nth;
}

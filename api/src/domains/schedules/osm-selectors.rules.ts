// SPDX-License-Identifier: EUPL-1.2
// Parts of rules in the notation `opening_hours` of OpenStreetMap.

import { MINUTES_PER_DAY, wallTime } from "../../kernel/wall-time.ts";
import { dateOf, dayOf, isoWeekOf, weekOf } from "./calendar-days.rules.ts";
import { type Season, type Slot, WEEKDAYS, Weekday } from "./schedule.type.ts";
import type { SlotRecurrence } from "./slot-days.rules.ts";
import type { ScheduleValidity } from "./valid-days.rules.ts";
import { spanOf, type WallHours } from "./wall-hours.rules.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LAST_ISO_WEEK = 53;

/** `Oct 01` of `10-01`. */
function osmDayOfYear(monthDay: string): string {
  const [month = "", dayOfMonth = ""] = monthDay.split("-");
  return `${MONTHS[Number(month) - 1]} ${dayOfMonth}`;
}

function osmDate(day: number): string {
  const date = dateOf(day);
  return `${date.slice(0, 4)} ${osmDayOfYear(date.slice(5))}`;
}

/** Days as numbers, both inclusive: `2026 Dec 24-2026 Dec 31`, `2026 Dec 24`. */
export function osmDates(firstDay: number, lastDay: number): string {
  return firstDay === lastDay ? osmDate(firstDay) : `${osmDate(firstDay)}-${osmDate(lastDay)}`;
}

/**
 * A part of every year: `Oct 01-Mar 31`. One that begins and ends in the same month and is most of a year is written in
 * two, as readers of the notation take it for the few days between.
 */
export function osmSeason({ from, to }: Season): string {
  if (from === to) return osmDayOfYear(from);
  const isMostOfYear = to < from && from.slice(0, 2) === to.slice(0, 2);
  if (isMostOfYear) return `Jan 01-${osmDayOfYear(to)},${osmDayOfYear(from)}-Dec 31`;
  return `${osmDayOfYear(from)}-${osmDayOfYear(to)}`;
}

function osmWeekday(day: Weekday): string {
  return `${day.charAt(0)}${day.charAt(1).toLowerCase()}`;
}

/** Days of the week: `Mo-Fr`, `Sa,Su`, `We[2]`. */
export function osmWeekdays({ byDay, nthInMonth }: Pick<Slot, "byDay" | "nthInMonth">): string {
  const start = WEEKDAYS.indexOf(byDay[0] ?? Weekday.MO);
  const isRun = byDay.length > 2 && byDay.every((day, index) => day === WEEKDAYS[start + index]);
  const names = byDay.map(osmWeekday);
  if (nthInMonth !== null) return names.map((name) => `${name}[${nthInMonth}]`).join(",");
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(",");
}

/** Weeks of a year from one on: `02-53/2`; one by one where they are no more than two, as the notation wants it. */
function osmWeeksFrom(firstWeek: number, everyWeeks: number): string {
  const [first, second] = [firstWeek, firstWeek + everyWeeks].map((week) => String(week).padStart(2, "0"));
  if (everyWeeks <= LAST_ISO_WEEK / 2) return `${first}-${LAST_ISO_WEEK}/${everyWeeks}`;
  return firstWeek + everyWeeks <= LAST_ISO_WEEK ? `${first},${second}` : `${first}`;
}

/**
 * Every few weeks, as weeks of the ISO year: `week 02-53/2`; empty for every week. Null where counting on would break
 * at a new year, that is where the schedule is not bound to the weeks of one ISO year.
 */
export function osmWeeks({ everyWeeks, anchorOn }: SlotRecurrence, validity: ScheduleValidity): string | null {
  const { validFrom, validTo } = validity;
  if (everyWeeks === null || anchorOn === null) return "";
  if (validFrom === null || validTo === null) return null;
  const [first, last] = [isoWeekOf(dayOf(validFrom)), isoWeekOf(dayOf(validTo))];
  if (first.year !== last.year) return null;
  const weekBeforeYear = weekOf(dayOf(validFrom)) - first.week;
  const sinceAnchor = weekBeforeYear - weekOf(dayOf(anchorOn));
  const firstWeek = everyWeeks - (((sinceAnchor % everyWeeks) + everyWeeks) % everyWeeks);
  return `week ${osmWeeksFrom(firstWeek, everyWeeks)}`;
}

/** Hours: `07:00-09:00`; `18:00-08:00` ends on the day after, `08:00-32:00` too. */
export function osmHours(hours: readonly WallHours[]): string {
  const spans = hours.map(spanOf).filter((span) => span !== null);
  return spans
    .map(({ from, to }) => {
      const isWholeDayLong = to - from === MINUTES_PER_DAY;
      const closes = to > MINUTES_PER_DAY && !isWholeDayLong ? to - MINUTES_PER_DAY : to;
      return `${wallTime(from)}-${wallTime(closes)}`;
    })
    .join(",");
}

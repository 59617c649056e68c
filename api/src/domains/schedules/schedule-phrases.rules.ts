// SPDX-License-Identifier: EUPL-1.2
// Parts of which the phrases of a schedule are made, in any language.

import { shortWallTime } from "../../kernel/wall-time.ts";
import type { Season } from "./schedule.type.ts";
import { WEEKDAYS, Weekday } from "./schedule.type.ts";
import type { ScheduleWords } from "./schedule-words.ts";
import type { SlotGroup } from "./slot-groups.rules.ts";
import type { WallHours } from "./wall-hours.rules.ts";

/** Joins with commas and a last "and". */
export function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** All days, a run of three or more, or each day by itself. */
function weekText(byDay: readonly Weekday[], words: ScheduleWords, each: (day: Weekday) => string): string {
  if (byDay.length === WEEKDAYS.length) return words.everyDay;
  const start = WEEKDAYS.indexOf(byDay[0] ?? Weekday.MO);
  const isRun = byDay.length > 2 && byDay.every((day, index) => day === WEEKDAYS[start + index]);
  if (isRun) return words.dayRange(byDay[0] ?? Weekday.MO, byDay.at(-1) ?? Weekday.MO);
  return listed(byDay.map(each), words.and);
}

/** The days of a group: "od poniedziałku do piątku". */
export function daysText({ byDay, everyWeeks, anchorOn, nthInMonth }: SlotGroup["days"], words: ScheduleWords): string {
  if (nthInMonth !== null) {
    const days = byDay.map((day) => words.nthDay(day, nthInMonth));
    return listed(days, words.and);
  }
  if (everyWeeks === null || anchorOn === null) return weekText(byDay, words, words.eachDay);
  return `${words.everyWeeks(everyWeeks, dateText(anchorOn, words))}, ${weekText(byDay, words, words.onDay)}`;
}

function oneHoursText({ opensAt, closesAt, passesMidnight }: WallHours, words: ScheduleWords): string {
  const hours = `${shortWallTime(opensAt ?? "")}–${shortWallTime(closesAt ?? "")}`;
  return passesMidnight ? `${hours} ${words.nextDay}` : hours;
}

/** Hours of a day: "7:00–9:00 i 14:00–15:00". */
export function hoursText(hours: readonly WallHours[], words: ScheduleWords): string {
  return listed(
    hours.map((one) => oneHoursText(one, words)),
    words.and,
  );
}

/** A date: "5 stycznia 2026". */
export function dateText(date: string, words: ScheduleWords): string {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return words.date(year ?? 0, month ?? 1, dayOfMonth ?? 1);
}

function dayOfYearText(day: string, words: ScheduleWords): string {
  const [month, dayOfMonth] = day.split("-").map(Number);
  return words.dayOfYear(month ?? 1, dayOfMonth ?? 1);
}

function validityText(validFrom: string | null, validTo: string | null, words: ScheduleWords): string {
  const from = validFrom === null ? null : dateText(validFrom, words);
  const to = validTo === null ? null : dateText(validTo, words);
  if (from !== null && to !== null) return words.fromTo(from, to);
  if (from !== null) return words.from(from);
  return to === null ? "" : words.until(to);
}

/** When a schedule holds at all, by validity and season; empty where it always does. */
export function periodText(
  { validFrom, validTo, season }: { validFrom: string | null; validTo: string | null; season: Season | null },
  words: ScheduleWords,
): string {
  const validity = validityText(validFrom, validTo, words);
  if (season === null) return validity;
  const yearly = words.fromTo(dayOfYearText(season.from, words), dayOfYearText(season.to, words));
  return validity === "" ? yearly : `${validity}, ${words.everyYear} ${yearly}`;
}

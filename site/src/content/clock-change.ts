// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOf, weekdayOf } from "./calendar-day.ts";

/** Minutes after midnight between which clocks are moved: 2:00 becomes 3:00 in March, 3:00 becomes 2:00 in October. */
const CHANGE = { from: 120, to: 180 };

/** Whether the clocks of Poland are moved on a day: the last Sunday of March and of October. */
function isChangeDay(day: number): boolean {
  if (weekdayOf(day) !== 6) return false;
  const month = dateOf(day).slice(5, 7);
  return (month === "03" || month === "10") && dateOf(day + 7).slice(5, 7) !== month;
}

/**
 * Whether the clocks are moved between two times, or at the later one, which may come twice; both in minutes after the
 * midnight with which a day begins.
 */
export function meetsClockChange(day: number, from: number, to: number): boolean {
  return [0, 1].some((later) => {
    const shift = later * 1440;
    return from < CHANGE.to + shift && to >= CHANGE.from + shift && isChangeDay(day + later);
  });
}

/** The day on which clocks are moved in a month, `03` or `10`. */
function changeDayIn(year: string, month: string): number {
  const last = dayOf(`${year}-${month}-31`);
  return last - ((weekdayOf(last) + 1) % 7);
}

/**
 * The instant of a wall-clock time in Warsaw, in minutes after the midnight with which a day begins, ISO 8601 in UTC. A time
 * that the clocks skip is moved on by the hour skipped; of a time that comes twice the first is meant.
 */
export function warsawInstant(day: number, minutes: number): string {
  const date = day + Math.floor(minutes / 1440);
  const time = minutes % 1440;
  const year = dateOf(date).slice(0, 4);
  const [spring, autumn] = [changeDayIn(year, "03"), changeDayIn(year, "10")];
  const isAfterSpring = date > spring || (date === spring && time >= CHANGE.to);
  const isBeforeAutumn = date < autumn || (date === autumn && time < CHANGE.to);
  const offset = isAfterSpring && isBeforeAutumn ? 120 : 60;
  return new Date((date * 1440 + time - offset) * 60_000).toISOString();
}

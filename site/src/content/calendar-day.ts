// SPDX-License-Identifier: EUPL-1.2
// Days as numbers, counted from 1 January 1970 as day 0, so that no zone of a process can move them.

const MS_PER_DAY = 86_400_000;

/** The number of a date `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Dates by their numbers: a build asks for those of two years, many thousand times. */
const dates = new Map<number, string>();

/** The date `YYYY-MM-DD` of a day. */
export function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Days after Monday, 0–6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

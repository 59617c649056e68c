// SPDX-License-Identifier: EUPL-1.2
// Calendar dates as whole numbers: days since 1 January 1970, so that a day's arithmetic needs no object.

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

/** First and last year that hours and holidays are computed for, both inclusive. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** Where a day stands in its year. */
export interface YearDay {
  readonly year: number;
  /** Month and day as one number that sorts as the year runs: 1231 for 31 December. */
  readonly monthDay: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
}

/** Number of the day of `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Number of the day of a year, a month from 1, and a day of the month; days may run over the month's end. */
export function dayOfDate(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** `YYYY-MM-DD` of a day. */
export function dateOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Place of the day in the week, 0 Monday to 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** Number of the ISO week that a day belongs to, counted on without end; weeks begin on Monday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / DAYS_PER_WEEK);
}

/** Year and number of the ISO week (ISO 8601) that a day belongs to; the year is that of the week's Thursday. */
export function isoWeekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = yearDayOf(thursday);
  return { year, week: 1 + Math.floor((thursday - dayOfDate(year, 1, 1)) / DAYS_PER_WEEK) };
}

/** Where a day stands in its year. */
export function yearDayOf(day: number): YearDay {
  const date = new Date(day * MS_PER_DAY);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, monthDay: month * 100 + dayOfMonth, dayOfMonth, daysInMonth };
}

/** Year of a day. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

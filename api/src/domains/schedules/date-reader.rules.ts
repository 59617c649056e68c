// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOfDate, FIRST_YEAR, LAST_YEAR } from "./calendar-days.rules.ts";
import { type HoursCursor, HoursSlip } from "./hours-cursor.ts";
import { MONTH_WORDS, RANGE_MARKS } from "./hours-vocabulary.ts";
import type { Season } from "./schedule.type.ts";

/** A day as it is written, with its year or of every year. */
interface WrittenDay {
  /** `MM-DD`. */
  readonly dayOfYear: string;
  /** `YYYY-MM-DD`; null where no year is written. */
  readonly date: string | null;
}

/** When a schedule holds at all. */
export interface WrittenPeriod {
  readonly season: Season | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Any leap year, in which every day of a year exists. */
const LEAP_YEAR = 2024;

/** Whether a day of a month begins here: "5 stycznia", "5.01". */
function startsDay(cursor: HoursCursor, ahead: number): boolean {
  if (cursor.peek(ahead).kind !== "number") return false;
  const [second, third] = [cursor.peek(ahead + 1), cursor.peek(ahead + 2)];
  return MONTH_WORDS.has(second.text) || (second.text === "." && third.kind === "number");
}

/** Whether dates begin here that say when a schedule holds at all. */
export function startsPeriod(cursor: HoursCursor): boolean {
  if (cursor.reads("co", "roku")) return true;
  return startsDay(cursor, cursor.reads("od") || cursor.reads("do") ? 1 : 0);
}

function readMonth(cursor: HoursCursor): number {
  cursor.take(".");
  const token = cursor.next();
  return MONTH_WORDS.get(token.text) ?? (token.kind === "number" ? Number(token.text) : 0);
}

function readYear(cursor: HoursCursor): number | null {
  const isYear = (ahead: number): boolean => /^\d{4}$/.test(cursor.peek(ahead).text);
  if (cursor.reads(".") && !isYear(1)) cursor.take(".");
  if (cursor.reads(".")) cursor.take(".");
  if (!isYear(0)) return null;
  const year = Number(cursor.next().text);
  if (!cursor.take("r")) cursor.take("roku");
  return year;
}

function readDay(cursor: HoursCursor): WrittenDay {
  const first = cursor.peek();
  const mend = "write e.g. 5 stycznia, or 5 stycznia 2026";
  if (!startsDay(cursor, 0)) throw new HoursSlip(first, `${cursor.written(first)} where a date should be`, mend);
  const dayOfMonth = Number(cursor.next().text);
  const month = readMonth(cursor);
  const year = readYear(cursor);
  const date = dateOf(dayOfDate(year ?? LEAP_YEAR, month, dayOfMonth));
  const isReal = Number(date.slice(5, 7)) === month && Number(date.slice(8)) === dayOfMonth;
  const isInRange = year === null || (year >= FIRST_YEAR && year <= LAST_YEAR);
  const place = cursor.placeFrom(first);
  if (!isReal || !isInRange) throw new HoursSlip(place, `there is no ${cursor.written(place)}`, mend);
  return { dayOfYear: date.slice(5), date: year === null ? null : date };
}

/** A date with its year, as it must be where weeks are counted from it. */
export function readDate(cursor: HoursCursor): string {
  const first = cursor.peek();
  const { date } = readDay(cursor);
  if (date !== null) return date;
  throw new HoursSlip(cursor.placeFrom(first), "a date without a year", "write e.g. 5 stycznia 2026");
}

function readEnds(cursor: HoursCursor): { readonly from: WrittenDay | null; readonly to: WrittenDay | null } {
  if (cursor.take("do")) return { from: null, to: readDay(cursor) };
  cursor.take("od");
  const from = readDay(cursor);
  return { from, to: cursor.takeOneOf(RANGE_MARKS) ? readDay(cursor) : null };
}

/** One stretch of dates: with years it is a validity, without them a season. */
export function readPeriod(cursor: HoursCursor): Partial<WrittenPeriod> {
  const first = cursor.peek();
  cursor.take("co", "roku");
  const { from, to } = readEnds(cursor);
  const withYear = [from, to].filter((day) => day !== null && day.date !== null).length;
  const place = cursor.placeFrom(first);
  if (from !== null && to !== null && withYear === 1) {
    throw new HoursSlip(place, "one date with a year, the other without", "write the year with both, or with neither");
  }
  if (withYear > 0) return { validFrom: from?.date ?? null, validTo: to?.date ?? null };
  if (from === null || to === null) {
    throw new HoursSlip(place, "a season with one end", "write e.g. od 1 października do 31 marca, or add a year");
  }
  const season = { from: from.dayOfYear, to: to.dayOfYear };
  if (Object.values(season).includes("02-29")) {
    throw new HoursSlip(place, "29 February is no day of every year", "write 28 lutego or 1 marca");
  }
  return { season };
}

// SPDX-License-Identifier: EUPL-1.2
// Between instants and wall-clock times of Europe/Warsaw, whatever the zone of the process.

import { Temporal } from "temporal-polyfill";
import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError } from "../../kernel/errors.ts";
import { MINUTES_PER_DAY } from "../../kernel/wall-time.ts";
import { dateOf, dayOfDate, FIRST_YEAR, LAST_YEAR } from "./calendar-days.rules.ts";

const ZONE = "Europe/Warsaw";
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** Summer time; Warsaw has never been further from UTC in the years that are computed. */
const LARGEST_OFFSET_MS = 2 * 60 * MS_PER_MINUTE;

/** Beginnings of days that were asked for; there are no more than the years that are computed have. */
const startByDay = new Map<number, number>();

function inWarsaw(day: number): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(ZONE);
}

/** The instant at which a day begins in Warsaw, in milliseconds since the epoch. */
export function startOfDay(day: number): number {
  const known = startByDay.get(day);
  if (known !== undefined) return known;
  const start = inWarsaw(day).epochMilliseconds;
  startByDay.set(day, start);
  return start;
}

/** The day in Warsaw that an instant, in milliseconds since the epoch, belongs to. */
export function dayAt(instant: number): number {
  const latest = Math.floor((instant + LARGEST_OFFSET_MS) / MS_PER_DAY);
  return instant < startOfDay(latest) ? latest - 1 : latest;
}

/**
 * The instant of a wall-clock time, given in minutes after a day's midnight; 1440 and more lie on the day after.
 * A time that the clocks skip is moved on by the hour skipped; of a time that comes twice the first is meant.
 */
export function instantOf(day: number, minutes: number): number {
  if (minutes >= MINUTES_PER_DAY) return instantOf(day + 1, minutes - MINUTES_PER_DAY);
  const start = startOfDay(day);
  if (startOfDay(day + 1) - start === MS_PER_DAY) return start + minutes * MS_PER_MINUTE;
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return Temporal.PlainDate.from(dateOf(day)).toPlainDateTime(time).toZonedDateTime(ZONE).epochMilliseconds;
}

/** The instant of the same wall-clock time some days later. */
export function daysLater(instant: number, days: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).add({ days }).epochMilliseconds;
}

/** An instant as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function instantText(instant: number): string {
  return new Date(instant).toISOString();
}

const EARLIEST = startOfYear(FIRST_YEAR);
const END = startOfYear(LAST_YEAR + 1);

function startOfYear(year: number): number {
  return startOfDay(dayOfDate(year, 1, 1));
}

/** Milliseconds since the epoch of an ISO 8601 instant of the years 1990–2100. BAD_USER_INPUT where it is none. */
export function parseInstant(text: string, field: string): number {
  const mend = "write an instant of the years 1990–2100 with its offset, e.g. 2026-11-23T08:00:00Z";
  let instant: number;
  try {
    instant = Temporal.Instant.from(text).epochMilliseconds;
  } catch (cause) {
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, `"${text}" is no instant; ${mend}.`, { field, cause });
  }
  if (instant >= EARLIEST && instant < END) return instant;
  throw new OkienkoError(ErrorCode.BAD_USER_INPUT, `"${text}" is out of range; ${mend}.`, { field });
}

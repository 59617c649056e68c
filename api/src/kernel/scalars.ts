// SPDX-License-Identifier: EUPL-1.2

import { GraphQLScalarType } from "graphql";
import { Temporal } from "temporal-polyfill";
import { ErrorCode } from "./error-code.ts";
import { OkienkoError } from "./errors.ts";

function textScalar(
  name: string,
  description: string,
  parseValue: (value: unknown) => string = String,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({ name, description, serialize: String, parseValue });
}

/** What a client wrote, as an error repeats it: not all of what may be long. */
function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60);
}

/** Reads a value that a client wrote; BAD_USER_INPUT where the pattern or the calendar refuses it. */
function readInput(value: unknown, pattern: RegExp, read: (text: string) => string, mend: string): string {
  try {
    if (typeof value === "string" && pattern.test(value)) return read(value);
  } catch (cause) {
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, `${shown(value)} does not exist; ${mend}.`, { cause });
  }
  throw new OkienkoError(ErrorCode.BAD_USER_INPUT, `${shown(value)} is written otherwise; ${mend}.`);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

function readDate(value: unknown): string {
  const read = (text: string): string => Temporal.PlainDate.from(text).toString();
  return readInput(value, DATE, read, "write a date as year-month-day, e.g. 2026-11-23");
}

function readInstant(value: unknown): string {
  const read = (text: string): string => Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" });
  return readInput(value, INSTANT, read, "write an instant with its offset from UTC, e.g. 2026-11-23T08:00:00+01:00");
}

/** A calendar date without a zone. */
export const LocalDateScalar = textScalar(
  "LocalDate",
  "A calendar date, `YYYY-MM-DD` (ISO 8601), without a time zone.",
  readDate,
);

/** A wall-clock time in Europe/Warsaw. */
export const LocalTimeScalar = textScalar(
  "LocalTime",
  "A wall-clock time in Europe/Warsaw, `HH:mm`, from `00:00` to `24:00`; `24:00` is midnight at the end of the day.",
);

/** A day of every year. */
export const MonthDayScalar = textScalar("MonthDay", "A day of every year, `MM-DD`.");

/** A point in time: given in UTC to the millisecond, taken with any offset. */
export const InstantScalar = textScalar(
  "Instant",
  "A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ` (ISO 8601); as an argument with any offset from UTC.",
  readInstant,
);

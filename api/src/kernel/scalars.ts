// SPDX-License-Identifier: EUPL-1.2

import { GraphQLScalarType } from "graphql";

function textScalar(name: string, description: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({ name, description, serialize: String, parseValue: String });
}

/** A calendar date without a zone. */
export const LocalDateScalar = textScalar(
  "LocalDate",
  "A calendar date, `YYYY-MM-DD` (ISO 8601), without a time zone.",
);

/** A wall-clock time in Europe/Warsaw. */
export const LocalTimeScalar = textScalar(
  "LocalTime",
  "A wall-clock time in Europe/Warsaw, `HH:mm`, from `00:00` to `24:00`; `24:00` is midnight at the end of the day.",
);

/** A day of every year. */
export const MonthDayScalar = textScalar("MonthDay", "A day of every year, `MM-DD`.");

/** A point in time. */
export const InstantScalar = textScalar("Instant", "A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ` (ISO 8601).");

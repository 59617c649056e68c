// SPDX-License-Identifier: EUPL-1.2

import { Choice, DateOn, Flag, Localized, ShapesOf, TimeAt } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { describeEnum, ShapeType } from "../../persistence/record.ts";

/** What an exception does to the usual hours of its days. */
export enum ExceptionType {
  CLOSED = "CLOSED",
  INSTEAD = "INSTEAD",
  ADDITIONAL = "ADDITIONAL",
}

describeEnum(ExceptionType, "ExceptionType", "What an exception does to the usual hours of its days.", {
  CLOSED: "Closed on these days (nieczynne).",
  INSTEAD: "Other hours in place of the usual ones (zamiast zwykłych godzin).",
  ADDITIONAL: "Hours beside the usual ones (dodatkowo).",
});

/** Hours of each day of an exception. */
@ShapeType("Hours of each day of an exception.")
export class ExceptionHours {
  @TimeAt("When they begin.")
  readonly opensAt!: string;

  @TimeAt("When they end.")
  readonly closesAt!: string;

  @Flag("Whether they end on the day after they began.")
  readonly passesMidnight!: boolean;
}

/** Days on which other hours hold than the schedule says. */
@ShapeType("Days on which other hours hold than usual (wyjątek), public holidays included.")
export class ScheduleException {
  @DateOn("First day, inclusive.")
  readonly from!: string;

  @DateOn("Last day, inclusive; the same as the first for a single day.")
  readonly to!: string;

  @Choice(ExceptionType, "What holds on these days.")
  readonly exceptionType!: ExceptionType;

  @ShapesOf(() => ExceptionHours, "Hours of each of these days; none where they are closed.")
  readonly hours!: readonly ExceptionHours[];

  @Localized("Why (powód); null where no source says.", { nullable: true })
  readonly reason!: LocalizedValue | null;
}

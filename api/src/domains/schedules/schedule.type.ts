// SPDX-License-Identifier: EUPL-1.2

import { Choices, DateOn, DayOfYear, Flag, Integer, TimeAt } from "../../persistence/fields.ts";
import { describeEnum, ShapeType } from "../../persistence/record.ts";

/** Days of the week, as iCalendar (RFC 5545) writes them, Monday first. */
export enum Weekday {
  MO = "MO",
  TU = "TU",
  WE = "WE",
  TH = "TH",
  FR = "FR",
  SA = "SA",
  SU = "SU",
}

/** All days of the week, Monday first. */
export const WEEKDAYS: readonly Weekday[] = Object.values(Weekday);

describeEnum(Weekday, "Weekday", "A day of the week, as iCalendar (RFC 5545) writes it.", {
  MO: "Monday (poniedziałek).",
  TU: "Tuesday (wtorek).",
  WE: "Wednesday (środa).",
  TH: "Thursday (czwartek).",
  FR: "Friday (piątek).",
  SA: "Saturday (sobota).",
  SU: "Sunday (niedziela).",
});

/** A stretch of a week in which someone is there. It belongs to the day on which it begins. */
@ShapeType("A stretch of time on some days of each week, of every few weeks, or of each month.")
export class Slot {
  @Choices(Weekday, "Days on which the stretch begins, Monday first.")
  readonly byDay!: readonly Weekday[];

  @TimeAt("When it begins; null where the source gives days without hours.", { nullable: true })
  readonly opensAt!: string | null;

  @TimeAt("When it ends; null where the source gives days without hours.", { nullable: true })
  readonly closesAt!: string | null;

  @Flag("Whether it ends on the day after it began.")
  readonly passesMidnight!: boolean;

  @Integer("Every how many weeks it holds (co ile tygodni), 2–52, counted from `anchorOn`; null for every week.", {
    nullable: true,
    min: 2,
    max: 52,
  })
  readonly everyWeeks!: number | null;

  @DateOn("A day of a week, from Monday to Sunday, in which it holds; null without `everyWeeks`.", { nullable: true })
  readonly anchorOn!: string | null;

  @Integer(
    "Which such weekday of the month it is (który w miesiącu): 1 the first to 5 the fifth, -1 the last; null for each.",
    { nullable: true, min: -1, max: 5 },
  )
  readonly nthInMonth!: number | null;
}

/** A part of every year. */
@ShapeType("A part of every year (sezon), both days inclusive; it may pass the end of the year.")
export class Season {
  @DayOfYear("First day.")
  readonly from!: string;

  @DayOfYear("Last day.")
  readonly to!: string;
}

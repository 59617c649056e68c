// SPDX-License-Identifier: EUPL-1.2

import { Choices, DayOfYear, Flag, TimeAt } from "../../persistence/fields.ts";
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

/** A stretch of a week in which someone is there. */
@ShapeType("A stretch of time on some days of each week.")
export class Slot {
  @Choices(Weekday, "Days on which the stretch begins, Monday first.")
  readonly byDay!: readonly Weekday[];

  @TimeAt("When it begins; null where the source gives days without hours.", { nullable: true })
  readonly opensAt!: string | null;

  @TimeAt("When it ends; null where the source gives days without hours.", { nullable: true })
  readonly closesAt!: string | null;

  @Flag("Whether it ends on the day after it began.")
  readonly passesMidnight!: boolean;
}

/** A part of every year. */
@ShapeType("A part of every year (sezon), both days inclusive; it may pass the end of the year.")
export class Season {
  @DayOfYear("First day.")
  readonly from!: string;

  @DayOfYear("Last day.")
  readonly to!: string;
}

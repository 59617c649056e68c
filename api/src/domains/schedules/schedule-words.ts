// SPDX-License-Identifier: EUPL-1.2

import type { HolidayPolicy, ScheduleAccess } from "./schedule.entity.ts";
import type { Weekday } from "./schedule.type.ts";

/** How a language tells hours. Phrases have neither a capital at their beginning nor a full stop. */
export interface ScheduleWords {
  /** Joins the last two of a list. */
  readonly and: string;
  readonly everyDay: string;
  /** From one day of the week to another, in each week. */
  readonly dayRange: (first: Weekday, last: Weekday) => string;
  /** On this day of each week. */
  readonly eachDay: (day: Weekday) => string;
  /** On this day of a week that was named before. */
  readonly onDay: (day: Weekday) => string;
  /** On the nth such day of each month; -1 is the last. */
  readonly nthDay: (day: Weekday, nth: number) => string;
  /** Every so many weeks, counted from a date. */
  readonly everyWeeks: (count: number, date: string) => string;
  /** Said after hours that end on the day after. */
  readonly nextDay: string;
  /** A day of every year; months are counted from 1. */
  readonly dayOfYear: (month: number, dayOfMonth: number) => string;
  readonly date: (year: number, month: number, dayOfMonth: number) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  /** Said before a season where dates with a year stand beside it. */
  readonly everyYear: string;
  /** The way to get at it; empty where hours alone say it. */
  readonly access: Readonly<Record<ScheduleAccess, string>>;
  readonly hoursNotStated: string;
  /** What is said of public holidays; empty where nothing is. */
  readonly holidays: Readonly<Record<HolidayPolicy, string>>;
  /** An exception: closed on these days. */
  readonly closed: (days: string) => string;
  /** An exception: these hours in place of the usual ones. */
  readonly instead: (days: string, hours: string) => string;
  /** An exception: these hours beside the usual ones. */
  readonly additional: (days: string, hours: string) => string;
}

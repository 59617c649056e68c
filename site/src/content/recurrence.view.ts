// SPDX-License-Identifier: EUPL-1.2

import type { WeekdayView } from "./week.view.ts";

/** How hours come back, in the terms of iCalendar (RFC 5545). */
export interface RecurrenceRule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY";
  /** Every how many weeks, counted from the first day; 1 for each. */
  readonly interval: number;
  /** Days on which they begin; none where they begin on every day. */
  readonly byDay: readonly WeekdayView[];
  /** Which such weekday of the month it is, -1 the last; null for each. */
  readonly nthInMonth: number | null;
  /** When they begin for the last time, an instant in UTC. */
  readonly lastAt: string;
}

/** Hours that are sure by the plan, and the days on which they begin. */
export interface RecurrenceView {
  /** Names them among the hours of their schedule, the same after every build: `MO-TH-1500-1800`. */
  readonly key: string;
  /** When they begin for the first time, wall-clock time in Warsaw, `YYYY-MM-DDTHH:mm`. */
  readonly opensAt: string;
  /** When they end then, exclusive. */
  readonly closesAt: string;
  /** The same as instants where clocks are moved in these hours, which wall-clock times would leave in doubt; else null. */
  readonly instants: { readonly opensAt: string; readonly closesAt: string } | null;
  /** Null where they do not come back. */
  readonly rule: RecurrenceRule | null;
  /** Times of the rule at which they do not begin, wall-clock times, in order. */
  readonly exceptAt: readonly string[];
}

/** For which days hours are told, and the public holidays among them. */
export interface CalendarSpan {
  /** `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly to: string;
  readonly holidays: ReadonlySet<string>;
}

// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOf } from "./calendar-day.ts";
import { meetsClockChange, warsawInstant } from "./clock-change.ts";
import type { CalendarSpan, RecurrenceRule, RecurrenceView } from "./recurrence.view.ts";
import { beginsOn, type DayRun, daysOf, heldRuns, type ScheduleBounds, type SlotDays } from "./schedule-days.ts";

interface WallHours {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly passesMidnight: boolean;
}

/** Days on which other hours hold; both inclusive. */
interface Exception {
  readonly exceptionType: string;
  readonly from: string;
  readonly to: string;
  readonly hours: readonly WallHours[];
}

/** Hours with all that tells on which days they hold. */
export interface PlannedHours extends ScheduleBounds {
  readonly access: string;
  readonly holidayPolicy: string;
  readonly slots: readonly (SlotDays & WallHours)[];
  readonly exceptions: readonly Exception[];
}

/** Minutes after the midnight of the day on which hours begin; `to` is exclusive and may lie on the day after. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** Hours that are sure by the plan, and the days on which they begin. */
export interface SureHours {
  readonly minutes: Minutes;
  /** Days as `dayOf` counts them, in order. */
  readonly kept: readonly number[];
}

/** Sure hours, and the rule that would give their days and some others. */
interface Draft extends SureHours {
  readonly key: string;
  readonly rule: Omit<RecurrenceRule, "lastAt">;
  /** Days of the rule, in order. */
  readonly ruled: readonly number[];
}

const DAILY: Draft["rule"] = { frequency: "DAILY", interval: 1, byDay: [], nthInMonth: null };

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Null where no source gives times: days alone are no hours. */
function minutesIn({ opensAt, closesAt, passesMidnight }: WallHours): Minutes | null {
  if (opensAt === null || closesAt === null) return null;
  return { from: minutesOf(opensAt), to: minutesOf(closesAt) + (passesMidnight ? 1440 : 0) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function wallTime(day: number, minutes: number): string {
  const time = minutes % 1440;
  return `${dateOf(day + Math.floor(minutes / 1440))}T${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`;
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

function timesKey({ from, to }: Minutes): string {
  const text = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
  return `${text(from)}-${text(to)}`;
}

function slotKey({ byDay, everyWeeks, anchorOn, nthInMonth }: SlotDays, minutes: Minutes): string {
  const weeks = everyWeeks === null ? [] : [`W${everyWeeks}`, compact(anchorOn ?? "")];
  const nth = nthInMonth === null ? [] : [`N${nthInMonth}`];
  return [...byDay, ...weeks, ...nth, timesKey(minutes)].join("-");
}

/** The year in which the season of a day began: a file made next year must still know this winter by the same name. */
function seasonKey({ season }: ScheduleBounds, day: number): string {
  if (season === null) return "";
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  return `.S${date.slice(5) >= season.from ? year : year - 1}`;
}

function ruleOf({ byDay, everyWeeks, nthInMonth }: SlotDays): Draft["rule"] {
  const frequency = nthInMonth === null ? "WEEKLY" : "MONTHLY";
  return { frequency, interval: everyWeeks ?? 1, byDay, nthInMonth };
}

/** Hours on one day, told as instants: readers disagree on hours in which the clocks are moved. */
function onceInClockChange(key: string, { from, to }: Minutes, day: number): RecurrenceView {
  return {
    key: `${key}.${compact(dateOf(day))}`,
    opensAt: wallTime(day, from),
    closesAt: wallTime(day, to),
    instants: { opensAt: warsawInstant(day, from), closesAt: warsawInstant(day, to) },
    rule: null,
    exceptAt: [],
  };
}

function comingBack({ key, minutes, rule, ruled }: Draft, kept: readonly number[]): readonly RecurrenceView[] {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { from, to } = minutes;
  const begins = new Set(kept);
  const missed = ruled.filter((day) => first < day && day < last && !begins.has(day));
  return [
    {
      key,
      opensAt: wallTime(first, from),
      closesAt: wallTime(first, to),
      instants: null,
      rule: first === last ? null : { ...rule, lastAt: warsawInstant(last, from) },
      exceptAt: missed.map((day) => wallTime(day, from)),
    },
  ];
}

function viewsOf(draft: Draft): readonly RecurrenceView[] {
  const { from, to } = draft.minutes;
  const [moved, usual] = [true, false].map((isMoved) =>
    draft.kept.filter((day) => meetsClockChange(day, from, to) === isMoved),
  );
  const once = (moved ?? []).map((day) => onceInClockChange(draft.key, draft.minutes, day));
  return [...comingBack(draft, usual ?? []), ...once];
}

/** Days of the exceptions that stand in place of the usual hours. */
function replacedDays({ exceptions }: PlannedHours): ReadonlySet<number> {
  const replacing = exceptions.filter(({ exceptionType }) => exceptionType !== "ADDITIONAL");
  return new Set(replacing.flatMap(({ from, to }) => daysOf({ first: dayOf(from), last: dayOf(to) })));
}

function slotDrafts(schedule: PlannedHours, run: DayRun, { holidays }: CalendarSpan): readonly Draft[] {
  const replaced = replacedDays(schedule);
  const isUsual = (day: number): boolean =>
    !replaced.has(day) && (schedule.holidayPolicy === "OPEN" || !holidays.has(dateOf(day)));
  return schedule.slots.flatMap((slot) => {
    const minutes = minutesIn(slot);
    if (minutes === null) return [];
    const ruled = daysOf(run).filter((day) => beginsOn(slot, day));
    const key = slotKey(slot, minutes) + seasonKey(schedule, run.first);
    return [{ key, minutes, rule: ruleOf(slot), ruled, kept: ruled.filter(isUsual) }];
  });
}

/** Days of an exception, and what they are called in every file, wherever its span cuts them. */
interface SpecialDays {
  readonly key: string;
  readonly days: readonly number[];
}

/** The day on which an exception begins is its name; the parts into which a season cuts it have their own day too. */
function specialDays(schedule: PlannedHours, { from, to }: Exception, span: DayRun): readonly SpecialDays[] {
  return heldRuns(schedule, { first: dayOf(from), last: dayOf(to) }).map(({ first, last }) => ({
    key: `X${compact(from)}${first === dayOf(from) ? "" : `-${compact(dateOf(first))}`}`,
    days: daysOf({ first: Math.max(first, span.first), last: Math.min(last, span.last) }),
  }));
}

/** Hours of exceptions; those in place of the usual ones need an appointment where these do, added ones never. */
function exceptionDrafts(schedule: PlannedHours, span: DayRun): readonly Draft[] {
  const told = schedule.exceptions.filter(
    ({ exceptionType }) => exceptionType === "ADDITIONAL" || schedule.access !== "BY_APPOINTMENT",
  );
  return told.flatMap((exception) => {
    const parts = specialDays(schedule, exception, span);
    return exception.hours.flatMap((one) => {
      const minutes = minutesIn(one);
      if (minutes === null) return [];
      return parts.map(({ key, days }) => ({
        key: `${key}-${timesKey(minutes)}`,
        minutes,
        rule: DAILY,
        ruled: days,
        kept: days,
      }));
    });
  });
}

function draftsOf(schedule: PlannedHours, span: CalendarSpan): readonly Draft[] {
  const days: DayRun = { first: dayOf(span.from), last: dayOf(span.to) };
  const isSure = schedule.access !== "BY_APPOINTMENT";
  const usual = isSure ? heldRuns(schedule, days).flatMap((run) => slotDrafts(schedule, run, span)) : [];
  return [...usual, ...exceptionDrafts(schedule, days)];
}

/**
 * The hours of a schedule that are sure by the plan. Left out is what no source says for sure: hours by appointment, days
 * without times, and holidays of an unknown policy.
 */
export function sureHours(schedule: PlannedHours, span: CalendarSpan): readonly SureHours[] {
  return draftsOf(schedule, span);
}

/** The same hours as recurrences that a calendar can keep. */
export function recurrencesOf(schedule: PlannedHours, span: CalendarSpan): readonly RecurrenceView[] {
  return draftsOf(schedule, span).flatMap(viewsOf);
}

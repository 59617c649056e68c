// SPDX-License-Identifier: EUPL-1.2
// Hours in the notation `opening_hours` of OpenStreetMap. After "; " a rule overrides those before it for the whole of
// its days, after ", " it adds to them and wins where they meet. A rule that ends with "off" and has hours takes away
// these hours alone, which keeps what runs over from the night before.

import { MINUTES_PER_DAY } from "../../kernel/wall-time.ts";
import { daysBeyondValidity, daysOfException, osmPeriod } from "./osm-days.rules.ts";
import { beginsIn, type DayRange, type OsmGroup, osmGroupsOf, osmMeaning } from "./osm-groups.rules.ts";
import { osmDates, osmHours } from "./osm-selectors.rules.ts";
import { HolidayPolicy, type Schedule } from "./schedule.entity.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { spanOf } from "./wall-hours.rules.ts";

const WHOLE_DAY = "00:00-24:00";
const UNKNOWN_ON_HOLIDAY = 'unknown "święto"';

/** What the rules of a schedule are written from. */
interface OsmDraft {
  readonly schedule: Schedule;
  readonly groups: readonly OsmGroup[];
  /** Season or validity of the slots; empty where they always hold. */
  readonly period: string;
  /** Whether any hours run on into the day after, so that no rule may override whole days. */
  readonly isOvernight: boolean;
}

function rule(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function weeklyRules({ groups, period }: OsmDraft): string {
  return groups.map((group) => rule(period, group.weeks, group.weekdays, group.hours, group.modifier)).join(", ");
}

function holidayRules({ schedule, groups, period, isOvernight }: OsmDraft): readonly string[] {
  if (schedule.holidayPolicy === HolidayPolicy.OPEN) return [];
  if (schedule.holidayPolicy === HolidayPolicy.UNKNOWN) {
    const open = groups.filter(({ isOpen }) => isOpen);
    return open.map(
      ({ weeks, weekdays, hours }) => `, ${rule(period, weeks, "PH", weekdays, hours, UNKNOWN_ON_HOLIDAY)}`,
    );
  }
  if (!isOvernight) return ["; PH off"];
  return groups.map(({ weeks, weekdays, hours }) => `; ${rule(weeks, "PH", weekdays, hours || WHOLE_DAY, "off")}`);
}

/** Takes away the usual hours of days; `off` may carry a comment. */
function closingRules({ groups, isOvernight }: OsmDraft, days: DayRange, off: string): readonly string[] {
  const dates = osmDates(days.firstDay, days.lastDay);
  if (!isOvernight) return [`; ${rule(dates, off)}`];
  return groups
    .filter((group) => beginsIn(group, days))
    .map(({ weeks, weekdays, hours }) => `; ${rule(dates, weeks, weekdays, hours || WHOLE_DAY, off)}`);
}

/** What an exception takes away; where rules override whole days, other hours do so by themselves. */
function exceptionClosings(draft: OsmDraft, exception: ScheduleException): readonly string[] {
  const { exceptionType, reason } = exception;
  const isClosed = exceptionType === ExceptionType.CLOSED;
  if (exceptionType === ExceptionType.ADDITIONAL || !(isClosed || draft.isOvernight)) return [];
  const off = isClosed && reason !== null ? `off "${reason.pl.replaceAll('"', "'")}"` : "off";
  return daysOfException(exception, draft.schedule).flatMap((days) => closingRules(draft, days, off));
}

function exceptionOpenings(draft: OsmDraft, exception: ScheduleException): readonly string[] {
  if (exception.hours.length === 0) return [];
  const isInstead = exception.exceptionType === ExceptionType.INSTEAD;
  const mark = isInstead && !draft.isOvernight ? ";" : ",";
  const modifier = isInstead ? osmMeaning(draft.schedule.access, true).modifier : "";
  return daysOfException(exception, draft.schedule).map(
    ({ firstDay, lastDay }) => `${mark} ${rule(osmDates(firstDay, lastDay), osmHours(exception.hours), modifier)}`,
  );
}

function draftOf(schedule: Schedule, groups: readonly OsmGroup[]): OsmDraft {
  const hours = [...schedule.slots, ...schedule.exceptions.flatMap((exception) => exception.hours)];
  const isOvernight = hours.some((one) => (spanOf(one)?.to ?? 0) > MINUTES_PER_DAY);
  return { schedule, groups, period: osmPeriod(schedule), isOvernight };
}

/**
 * The schedule as OpenStreetMap writes hours, exact for the years 1990–2100; comments are Polish. Null where that
 * cannot be: for hours of every few weeks, unless validFrom and validTo lie within one ISO year, and for hours over
 * midnight beside days without hours.
 */
export function openingHours(schedule: Schedule): string | null {
  const groups = osmGroupsOf(schedule);
  if (groups === null) return null;
  const draft = draftOf(schedule, groups);
  const { exceptions } = schedule;
  const additional = exceptions.filter(({ exceptionType }) => exceptionType === ExceptionType.ADDITIONAL);
  const others = exceptions.filter(({ exceptionType }) => exceptionType !== ExceptionType.ADDITIONAL);
  return [
    weeklyRules(draft),
    ...holidayRules(draft),
    ...daysBeyondValidity(schedule).flatMap((days) => closingRules(draft, days, "off")),
    ...others.flatMap((exception) => exceptionClosings(draft, exception)),
    ...[...others, ...additional].flatMap((exception) => exceptionOpenings(draft, exception)),
  ].join("");
}

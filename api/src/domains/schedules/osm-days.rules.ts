// SPDX-License-Identifier: EUPL-1.2

import { dayOf, dayOfDate, FIRST_YEAR, LAST_YEAR } from "./calendar-days.rules.ts";
import type { DayRange } from "./osm-groups.rules.ts";
import { osmDates, osmSeason } from "./osm-selectors.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import type { ScheduleException } from "./schedule-exception.type.ts";
import { validDaysOf } from "./valid-days.rules.ts";

const FIRST_DAY = dayOfDate(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOfDate(LAST_YEAR, 12, 31);

/** When the slots hold: a season, or else the days of validity, whose open ends are those of the years computed. */
export function osmPeriod({ season, validFrom, validTo }: Schedule): string {
  if (season !== null) return osmSeason(season);
  if (validFrom === null && validTo === null) return "";
  return osmDates(validFrom === null ? FIRST_DAY : dayOf(validFrom), validTo === null ? LAST_DAY : dayOf(validTo));
}

/** Days outside of the validity, where a season stands in the place that would tell them. */
export function daysBeyondValidity({ season, validFrom, validTo }: Schedule): readonly DayRange[] {
  if (season === null) return [];
  const before = validFrom === null ? [] : [{ firstDay: FIRST_DAY, lastDay: dayOf(validFrom) - 1 }];
  const after = validTo === null ? [] : [{ firstDay: dayOf(validTo) + 1, lastDay: LAST_DAY }];
  return [...before, ...after];
}

/** Days of an exception on which the schedule holds, in runs. */
export function daysOfException({ from, to }: ScheduleException, schedule: Schedule): readonly DayRange[] {
  const holds = validDaysOf(schedule);
  const ranges: DayRange[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    const last = ranges.at(-1);
    if (holds(day) && last?.lastDay === day - 1) ranges[ranges.length - 1] = { ...last, lastDay: day };
    else if (holds(day)) ranges.push({ firstDay: day, lastDay: day });
  }
  return ranges;
}

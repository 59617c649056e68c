// SPDX-License-Identifier: EUPL-1.2

import { dayOf, yearDayOf } from "./calendar-days.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import type { Season } from "./schedule.type.ts";

/** What of a schedule tells on which days it holds. */
export type ScheduleValidity = Pick<Schedule, "season" | "validFrom" | "validTo">;

function monthDayOf(dayOfYear: string): number {
  return Number(dayOfYear.replace("-", ""));
}

function seasonDaysOf(season: Season): (day: number) => boolean {
  const [from, to] = [monthDayOf(season.from), monthDayOf(season.to)];
  return (day) => {
    const { monthDay } = yearDayOf(day);
    return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
  };
}

/** Tells of a day, as a number, whether a schedule holds on it: validity and season, all bounds inclusive. */
export function validDaysOf({ season, validFrom, validTo }: ScheduleValidity): (day: number) => boolean {
  const firstDay = validFrom === null ? Number.NEGATIVE_INFINITY : dayOf(validFrom);
  const lastDay = validTo === null ? Number.POSITIVE_INFINITY : dayOf(validTo);
  const isInSeason = season === null ? () => true : seasonDaysOf(season);
  return (day) => firstDay <= day && day <= lastDay && isInSeason(day);
}

// SPDX-License-Identifier: EUPL-1.2

import type { PeriodView } from "./period.view.ts";

type Season = NonNullable<PeriodView["season"]>;

function isIn(day: string, { from, to }: Season): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function doSeasonsMeet(one: PeriodView["season"], other: PeriodView["season"]): boolean {
  return one === null || other === null || isIn(one.from, other) || isIn(other.from, one);
}

function doesBeginInTime({ validFrom }: PeriodView, { validTo }: PeriodView): boolean {
  return validFrom === null || validTo === null || validFrom <= validTo;
}

/** Whether there may be a day that is in both. */
export function doPeriodsMeet(one: PeriodView, other: PeriodView): boolean {
  return doesBeginInTime(one, other) && doesBeginInTime(other, one) && doSeasonsMeet(one.season, other.season);
}

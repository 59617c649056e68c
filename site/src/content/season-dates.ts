// SPDX-License-Identifier: EUPL-1.2

/** A part of every year; both days `MM-DD` and inclusive. It may pass New Year's Eve. */
interface Season {
  readonly from: string;
  readonly to: string;
}

/** A stretch of days, `YYYY-MM-DD`, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A day of a year; 29 February is the 28th where the year has none. */
function dateIn(year: number, monthDay: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${monthDay === "02-29" && !isLeap ? "02-28" : monthDay}`;
}

/** The seasons that share a day with a stretch of at most two years, in order. */
export function seasonDates({ from, to }: Season, within: Stretch): readonly Stretch[] {
  const firstYear = Number(within.from.slice(0, 4));
  const passesNewYear = to < from;
  return [firstYear - 1, firstYear, firstYear + 1, firstYear + 2]
    .map((year) => ({ from: dateIn(year, from), to: dateIn(passesNewYear ? year + 1 : year, to) }))
    .filter((season) => season.to >= within.from && season.from <= within.to);
}

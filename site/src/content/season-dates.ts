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

/** The season that lasts on a day or comes next, and the one after it. */
export function seasonDates({ from, to }: Season, today: string): readonly Stretch[] {
  const thisYear = Number(today.slice(0, 4));
  const passesNewYear = to < from;
  return [thisYear - 1, thisYear, thisYear + 1, thisYear + 2]
    .map((year) => ({ from: dateIn(year, from), to: dateIn(passesNewYear ? year + 1 : year, to) }))
    .filter((stretch) => stretch.to >= today)
    .slice(0, 2);
}

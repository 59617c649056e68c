// SPDX-License-Identifier: EUPL-1.2

import { dateOf, dayOf, dayOfDate, yearOf } from "./calendar-days.rules.ts";

/** A public holiday: its date and its name as the act gives it. */
export interface PolishHoliday {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly name: string;
}

interface FixedHoliday {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly name: string;
  /** First year in which it is a day off. */
  readonly since: number;
}

/** Days off of the same date each year, by the act of 18 January 1951 on days off work, as amended. */
const FIXED: readonly FixedHoliday[] = [
  { month: 1, dayOfMonth: 1, name: "Nowy Rok", since: 1951 },
  { month: 1, dayOfMonth: 6, name: "Święto Trzech Króli", since: 2011 },
  { month: 5, dayOfMonth: 1, name: "Święto Państwowe", since: 1951 },
  { month: 5, dayOfMonth: 3, name: "Święto Narodowe Trzeciego Maja", since: 1990 },
  { month: 8, dayOfMonth: 15, name: "Wniebowzięcie Najświętszej Maryi Panny", since: 1989 },
  { month: 11, dayOfMonth: 1, name: "Wszystkich Świętych", since: 1951 },
  { month: 11, dayOfMonth: 11, name: "Narodowe Święto Niepodległości", since: 1989 },
  { month: 12, dayOfMonth: 24, name: "Wigilia Bożego Narodzenia", since: 2025 },
  { month: 12, dayOfMonth: 25, name: "pierwszy dzień Bożego Narodzenia", since: 1951 },
  { month: 12, dayOfMonth: 26, name: "drugi dzień Bożego Narodzenia", since: 1951 },
];

/** Days off that move with Easter, by days after Easter Sunday. */
const MOVABLE: readonly { readonly daysAfterEaster: number; readonly name: string }[] = [
  { daysAfterEaster: 0, name: "pierwszy dzień Wielkiej Nocy" },
  { daysAfterEaster: 1, name: "drugi dzień Wielkiej Nocy" },
  { daysAfterEaster: 49, name: "pierwszy dzień Zielonych Świątek" },
  { daysAfterEaster: 60, name: "dzień Bożego Ciała" },
];

/** Day of Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easterSundayOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysAfterMarch = epact + weekday - 7 * shift + 114;
  return dayOfDate(year, Math.floor(daysAfterMarch / 31), (daysAfterMarch % 31) + 1);
}

const namesByYear = new Map<number, ReadonlyMap<number, string>>();

/** Names of the holidays of a year by their days, in the order of the year. */
function namesOf(year: number): ReadonlyMap<number, string> {
  const known = namesByYear.get(year);
  if (known) return known;
  const easter = easterSundayOf(year);
  const fixed = FIXED.filter(({ since }) => year >= since).map(({ month, dayOfMonth, name }): [number, string] => [
    dayOfDate(year, month, dayOfMonth),
    name,
  ]);
  const movable = MOVABLE.map(({ daysAfterEaster, name }): [number, string] => [easter + daysAfterEaster, name]);
  const names = new Map([...fixed, ...movable].sort(([a], [b]) => a - b));
  namesByYear.set(year, names);
  return names;
}

/** Whether a day, as a number, is a public holiday of Poland. Sundays that are nothing else are not. */
export function isHolidayDay(day: number): boolean {
  return namesOf(yearOf(day)).has(day);
}

/** Whether a date `YYYY-MM-DD` from 1990 on is a public holiday of Poland. Sundays that are nothing else are not. */
export function isPolishHoliday(date: string): boolean {
  return isHolidayDay(dayOf(date));
}

/** The public holidays of Poland in a year from 1990 on, in order. */
export function polishHolidaysOf(year: number): readonly PolishHoliday[] {
  return [...namesOf(year)].map(([day, name]) => ({ on: dateOf(day), name }));
}

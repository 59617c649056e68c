// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1] as const;

/** Century of birth by what is added to the month; those before 1900 and after 2099 are of nobody who lives. */
const CENTURIES: Readonly<Record<number, number>> = { 0: 1900, 20: 2000 };

/** Eleven digits, in one piece or after the date of birth in two, that are no part of a longer number. */
const CANDIDATE = /(?<![\d+])\d{6}[\s-]?\d{5}(?!\d)/gu;

function hasBirthDate(digits: string): boolean {
  const [year, month, day] = [0, 2, 4].map((start) => Number(digits.slice(start, start + 2)));
  const shift = Math.floor((month ?? 0) / 20) * 20;
  const century = CENTURIES[shift];
  if (century === undefined) return false;
  const date = new Date(Date.UTC(century + (year ?? 0), (month ?? 0) - shift - 1, day));
  return date.getUTCMonth() === (month ?? 0) - shift - 1 && date.getUTCDate() === day;
}

/** Whether eleven digits are a PESEL, the number of a person: right checksum, and a birth from 1900 to 2099. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 10 === 0 && hasBirthDate(digits);
}

/** A PESEL in a text; the message does not repeat it, for messages reach logs. */
export const peselFaults: TextCheck = ({ text }) =>
  [...text.matchAll(CANDIDATE)]
    .filter(([found]) => isPesel(found.replaceAll(/\D/g, "")))
    .map(() => ({ message: "a PESEL number stands in the text", mend: "delete it; it is the number of a person" }));

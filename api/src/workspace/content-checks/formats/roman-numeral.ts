// SPDX-License-Identifier: EUPL-1.2

const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether a text is a Roman numeral in its only right spelling, from I to MMMCMXCIX; `IIII` is none. */
export function isRomanNumeral(text: string): boolean {
  return text !== "" && CANONICAL.test(text);
}

// SPDX-License-Identifier: EUPL-1.2

import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Numbers that stand above the national plan and have no country code. */
const SHORT_NUMBERS: ReadonlySet<string> = new Set(["112", "997", "998", "999"]);

/** Digits of a Polish number without its country code. */
const NATIONAL_DIGITS = 9;

/**
 * The E.164 form (`+48412767600`) of a Polish number written in any usual way, or an emergency number as it is;
 * null where the Polish numbering plan has no such number.
 */
export function parsePhoneNumber(written: string): string | null {
  const plain = written.replaceAll(/\s+/g, " ").trim();
  const digits = plain.replaceAll(" ", "");
  if (SHORT_NUMBERS.has(digits)) return digits;
  if (!/^[+\d ()-]+$/.test(plain)) return null;
  const parsed = parsePhoneNumberFromString(plain, "PL");
  if (!parsed?.isValid() || parsed.country !== "PL" || parsed.nationalNumber.length !== NATIONAL_DIGITS) return null;
  return parsed.number;
}

/** How people in Poland write the number, in groups: `41 276 76 00`, `883 104 999`. */
export function formatPhoneNumber(e164: string): string {
  return parsePhoneNumberFromString(e164, "PL")?.formatNational() ?? e164;
}

/** The `tel:` address (RFC 3966) that a phone dials. */
export function phoneUri(e164: string): string {
  return `tel:${e164}`;
}

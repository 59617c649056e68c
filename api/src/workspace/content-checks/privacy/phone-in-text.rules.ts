// SPDX-License-Identifier: EUPL-1.2

import { formatPhoneNumber, parsePhoneNumber } from "../../../kernel/phone-number.ts";
import type { TextCheck } from "../text-check.ts";

/** What may be a Polish number: a country code or none, then groups of digits as people write them. */
const CANDIDATE =
  /(?<![\d+])(?<![\p{L}\d]-)(?<!\+\d{1,3}\s?)(?:(?:\+|00)\s?48[\s-]?|48[\s-]?)?\(?\d{2,3}\)?[\s./-]?\d{2,4}(?:[\s.-]?\d{2,4}){1,2}(?!\d)/gu;

/** Words before a number that say that it is one of a register. */
const REGISTER_BEFORE = /(?:REGON|NIP|KRS|PESEL)(?:\snr)?[\s:.]*$/u;

/** The zero that stood before an area code until 2005. */
const TRUNK_ZERO = /^0(?=[1-9]\d{8}$)/;

/** What follows an amount or a count. */
const AMOUNT_AFTER = /^(?:,\d{1,2}(?!\d)|\s?(?:%|(?:zł|gr|tys|mln|mld|euro|PLN|EUR)(?!\p{L})))/u;

/** Digits that are those of something else: an address of the web, a day, a time. */
const OTHER_DIGITS = /https?:\/\/\S+|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}|(?<![\d.])\d{1,2}[:.]\d{2}(?![\d.])/gu;

/** Polish numbers of nine digits in a text, E.164, in their order; amounts and register numbers are none. */
export function phonesIn(text: string): readonly string[] {
  const prose = text.replaceAll(OTHER_DIGITS, (found) => "_".repeat(found.length));
  return [...prose.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) => {
    if (REGISTER_BEFORE.test(prose.slice(0, index))) return [];
    if (AMOUNT_AFTER.test(prose.slice(index + found.length))) return [];
    return parsePhoneNumber(found.replaceAll(/[^\d+]/g, "").replace(TRUNK_ZERO, "")) ?? [];
  });
}

/** A phone number in a text that no contact point has: perhaps a private one, and in no case one that is kept in step. */
export const phoneFaults: TextCheck = ({ text, path }, { contactPhones }) =>
  (path.at(-1) === "identifier" ? [] : phonesIn(text))
    .filter((phone) => !contactPhones.has(phone))
    .map((phone) => ({
      message: `the phone number ${formatPhoneNumber(phone)} is that of no contact point`,
      mend: "give it to a contact point if it is that of a function, and delete it here if it is private",
    }));

// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";

/** Digits of a Polish account number without its country. */
const POLISH_DIGITS = 26;

/** A Polish number with or without PL, in groups or in one piece. */
const POLISH = /(?<![\d\p{L}])(?:PL\s?)?\d(?:[\s-]?\d){25}(?!\d)/gu;

/** What begins like an IBAN of another country; where it ends, only its checksum tells. */
const FOREIGN = /(?<![\d\p{L}])(?!PL)[A-Z]{2}\d{2}(?:\s?[A-Z\d]){11,30}/gu;

/** Whether letters and digits without blanks are an International Bank Account Number (ISO 13616), by modulo 97. */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  const rearranged = compact.slice(4) + compact.slice(0, 4);
  const digits = [...rearranged].map((sign) => Number.parseInt(sign, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

function isPolishAccount(found: string): boolean {
  return isIban(`PL${found.replaceAll(/\D/g, "").slice(-POLISH_DIGITS)}`);
}

function beginsWithIban(found: string): boolean {
  const pieces = found.split(/\s/);
  return pieces.some((_piece, index) => isIban(pieces.slice(0, index + 1).join("")));
}

/** The number of a bank account in a text; the message does not repeat it, for messages reach logs. */
export const bankAccountFaults: TextCheck = ({ text }) => {
  const polish = [...text.matchAll(POLISH)].filter(([found]) => isPolishAccount(found));
  const foreign = [...text.matchAll(FOREIGN)].filter(([found]) => beginsWithIban(found));
  const mend = "delete it; say where to ask for it";
  return [...polish, ...foreign].map(() => ({ message: "the number of a bank account stands in the text", mend }));
};

// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck, TextFault } from "../text-check.ts";
import type { RecordText } from "../texts-of-record.ts";

/** Signs that are not seen, and that only a copied page brings: no-break blanks, soft hyphens, joiners. */
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]/u;

const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/\t/u, "a tab in the text", "write a blank"],
  [/ {2}/u, "two blanks in a row", "delete one"],
  [
    UNSEEN,
    "an unseen sign in the text, such as a no-break blank",
    "write a plain blank or nothing; the site breaks lines",
  ],
  [/<\/?[a-z][^>]*>/iu, "an HTML tag in the text", "delete it; texts are plain"],
  [/&(?:[a-z]+|#x?[\da-f]+);/iu, "an HTML entity in the text", "write the sign itself"],
];

/** What a copied web page brings along; between quotes it is spoken of. */
const NOISE =
  /(?<!„)(?:Print Friendly|Dodaj komentarz|Powiększ obraz|Czytaj (?:więcej|dalej)|Twój adres e-mail nie zostanie|Wymagane pola są oznaczone|Przejdź do treści|Lorem ipsum)/iu;

/** Quotes of a language, and after them those for quotes inside quotes. */
const QUOTES: Readonly<Record<RecordText["language"], readonly (readonly [opening: string, closing: string])[]>> = {
  pl: [
    ["„", "”"],
    ["«", "»"],
  ],
  "pl-x-etr": [["„", "”"]],
  uk: [
    ["«", "»"],
    ["„", "“"],
  ],
  en: [["“", "”"]],
};

/** Whether each quote that opens is closed, and none closes that was not opened. */
function isBalanced(text: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === opening) depth += 1;
    if (sign === closing) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function quoteFault(text: string, language: RecordText["language"]): TextFault | null {
  const pairs = QUOTES[language];
  const mend = `write ${pairs[0]?.join("…")}`;
  if (text.includes('"')) return { message: "a straight quote in the text", mend };
  const isForeign = [...(text.match(/[„”“«»]/gu) ?? [])].some((sign) => !pairs.flat().includes(sign));
  const isOpen = pairs.some(([opening, closing]) => !isBalanced(text, opening, closing));
  return isForeign || isOpen ? { message: "quotes that do not match", mend } : null;
}

/** Signs that do not belong into a text: what a copy brings along, and what the site's typography makes by itself. */
export const typographyFaults: TextCheck = ({ text, language, isProse }) => {
  const signs = SIGNS.filter(([sign]) => sign.test(text)).map(([, message, mend]) => ({ message, mend }));
  const noise = NOISE.exec(text)?.[0];
  const quotes = isProse ? quoteFault(text, language) : null;
  return [
    ...signs,
    ...(noise === undefined ? [] : [{ message: `noise of a web page: ${noise}`, mend: "delete it" }]),
    ...(quotes === null ? [] : [quotes]),
  ];
};

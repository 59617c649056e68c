// SPDX-License-Identifier: EUPL-1.2

import { wordsOf } from "../plain-language/words.ts";
import type { TextCheck } from "../text-check.ts";

/** Words up to which a translation may be equal to its original: names are. */
const EQUAL_UP_TO = 3;

const CYRILLIC = /\p{Script=Cyrillic}+/gu;

/** Letters that Russian has and Ukrainian has not. */
const NOT_UKRAINIAN = /[ыэъё]/iu;

function languageFault(text: string, language: string): string | null {
  const found = text.match(CYRILLIC) ?? [];
  if (language !== "uk") return found.length > 0 ? `Cyrillic letters where none belong: ${found.join(", ")}` : null;
  if (found.length === 0 && /\p{Script=Latin}/u.test(text) && /\p{Ll}/u.test(text)) {
    return "a Ukrainian text without a Cyrillic letter";
  }
  return NOT_UKRAINIAN.test(text) ? "letters that Ukrainian has not" : null;
}

/** A variant that is no translation, or a text whose letters are those of another language. */
export const translationFaults: TextCheck = ({ text, language, original, isProse }) => {
  const isForeign = language === "uk" || language === "en";
  const isCopied = isForeign && text === original && wordsOf(text).length > EQUAL_UP_TO;
  const copied = { message: "the variant is the Polish text itself", mend: "translate it, or leave the variant out" };
  const mixed = isProse ? languageFault(text, language) : null;
  return [
    ...(isCopied ? [copied] : []),
    ...(mixed === null ? [] : [{ message: mixed, mend: "write it in the letters of its language" }]),
  ];
};

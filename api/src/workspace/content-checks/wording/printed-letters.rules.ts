// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";
import { UNPRINTED } from "./printed-letters.ts";

/** In prose the check of translations tells of these. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

function named(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${letter} (U+${code})`;
}

/** Letters of a Polish text that documents to print, which are in Polish, cannot show; where facts come from is not in them. */
export const printedLetterFaults: TextCheck = ({ text, language, isProse, isProvenance }) => {
  if (language !== "pl" || isProvenance) return [];
  const letters = [...new Set(text.match(UNPRINTED))].filter((letter) => !(isProse && CYRILLIC.test(letter)));
  if (letters.length === 0) return [];
  const message = `letters that documents to print cannot show: ${letters.map(named).join(", ")}`;
  return [{ message, mend: "write it in Latin letters or in words" }];
};

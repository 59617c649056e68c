// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";
import { splitSentences } from "./sentences.ts";
import { wordsOf } from "./words.ts";

/** Words that a sentence of a lead text has at most. */
export const MAX_LEAD_SENTENCE_WORDS = 25;

/** A sentence too long for a text that is read before all else, in Polish or in Polish that is easy to read. */
export const leadSentenceFaults: TextCheck = ({ text, language, isLead }) => {
  if (!isLead || !language.startsWith("pl")) return [];
  return splitSentences(text)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > MAX_LEAD_SENTENCE_WORDS)
    .map((words) => ({
      message: `a sentence of a lead text has ${words.length} words: ${words.slice(0, 4).join(" ")} …`,
      mend: `split it, so that none has more than ${MAX_LEAD_SENTENCE_WORDS} words`,
    }));
};

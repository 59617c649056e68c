// SPDX-License-Identifier: EUPL-1.2

import { splitSentences } from "./sentences.ts";
import { isLongWord, wordsOf } from "./words.ts";

/** How hard a text is to read, in figures. */
export interface TextFigures {
  /** Sentences that end as sentences do; items and headings without a full stop are none. */
  readonly sentenceCount: number;
  /** Words of those sentences. */
  readonly sentenceWordCount: number;
  /** Words of the longest sentence, item or heading. */
  readonly longestWordCount: number;
  readonly wordCount: number;
  /** Words of four syllables or more. */
  readonly longWordCount: number;
}

/** Figures of one Polish text. */
export function textFigures(text: string): TextFigures {
  const sentences = splitSentences(text);
  const closed = sentences.filter((sentence) => /[.!?…][”"»)\]]*$/u.test(sentence));
  const words = wordsOf(text);
  return {
    sentenceCount: closed.length,
    sentenceWordCount: closed.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0),
    longestWordCount: Math.max(0, ...sentences.map((sentence) => wordsOf(sentence).length)),
    wordCount: words.length,
    longWordCount: words.filter(isLongWord).length,
  };
}

// SPDX-License-Identifier: EUPL-1.2

import type { BaseRecord } from "../../../persistence/record.ts";
import { placeOf } from "../place.ts";
import { type RecordText, textsOfRecord } from "../texts-of-record.ts";
import { type TextFigures, textFigures } from "./text-figures.ts";

/** Fields that hold names and units; names are as official as they are, and are no sentences. */
const NAME_FIELDS = new Set(["name", "title", "unit", "publicFunction", "issuer"]);

/** Figures of one text, with where it stands. */
export interface PlacedFigures extends TextFigures {
  /** As `offers[streetworker].description`. */
  readonly place: string;
}

/** How plain the Polish texts of many records are: what people read, without names and without remarks on sources. */
export interface LanguageFigures {
  readonly textCount: number;
  readonly sentenceCount: number;
  readonly wordCount: number;
  /** Mean words of a sentence; 0 where there is none. */
  readonly meanSentenceWords: number;
  /** Share of words of four syllables or more, 0–1. */
  readonly longWordShare: number;
  /** Texts with the longest sentences, the longest first. */
  readonly worst: readonly PlacedFigures[];
}

function isRead({ path, language, isProse, isProvenance }: RecordText): boolean {
  const field = path.findLast((key) => typeof key === "string") ?? "";
  return language === "pl" && isProse && !isProvenance && !NAME_FIELDS.has(field);
}

/** Figures of the Polish originals, with the places of the `worstCount` texts that have the longest sentences. */
export function languageFigures(records: readonly BaseRecord[], worstCount = 5): LanguageFigures {
  const texts = records.flatMap((record) =>
    [...textsOfRecord(record)]
      .filter(isRead)
      .map(({ path, text }): PlacedFigures => ({ ...textFigures(text), place: placeOf(record, path) })),
  );
  const sum = (figure: Exclude<keyof PlacedFigures, "place">): number =>
    texts.reduce((total, one) => total + one[figure], 0);
  const [sentenceCount, wordCount] = [sum("sentenceCount"), sum("wordCount")];
  return {
    textCount: texts.length,
    sentenceCount,
    wordCount,
    meanSentenceWords: sentenceCount === 0 ? 0 : sum("sentenceWordCount") / sentenceCount,
    longWordShare: wordCount === 0 ? 0 : sum("longWordCount") / wordCount,
    worst: texts.toSorted((a, b) => b.longestWordCount - a.longestWordCount).slice(0, worstCount),
  };
}

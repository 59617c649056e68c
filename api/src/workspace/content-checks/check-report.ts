// SPDX-License-Identifier: EUPL-1.2

import type { BaseRecord } from "../../persistence/record.ts";
import { type LanguageFigures, languageFigures } from "./plain-language/language-figures.ts";
import { type RecordText, textsOfRecord } from "./texts-of-record.ts";

/** What the checks looked at, in figures. */
export interface CheckReport {
  readonly recordCount: number;
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Texts for people by the tag of their language. */
  readonly textCounts: Readonly<Record<RecordText["language"], number>>;
  readonly language: LanguageFigures;
}

function countBy(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, list]) => [key, list.length]));
}

/** Figures of records that belong together. */
export function checkReport(records: readonly BaseRecord[]): CheckReport {
  const languages = records.flatMap((record) =>
    [...textsOfRecord(record)].filter((text) => text.isProse).map((text) => text.language),
  );
  return {
    recordCount: records.length,
    counts: countBy(records.map((record) => record.constructor.name)),
    textCounts: { pl: 0, "pl-x-etr": 0, uk: 0, en: 0, ...countBy(languages) },
    language: languageFigures(records),
  };
}

/** A report as the lines that a terminal shows. */
export function describeReport({ textCounts, language }: CheckReport): readonly string[] {
  const { sentenceCount, meanSentenceWords, longWordShare, worst } = language;
  const longest = worst[0] ? `, longest ${worst[0].longestWordCount} (${worst[0].place})` : "";
  const mean = meanSentenceWords.toFixed(1);
  const share = Math.round(100 * longWordShare);
  const others = worst.slice(1).map((one) => `${one.longestWordCount} ${one.place}`);
  return [
    `texts: ${Object.entries(textCounts)
      .map(([tag, count]) => `${count} ${tag}`)
      .join(", ")}`,
    `plain language: ${sentenceCount} sentences, mean ${mean} words${longest}, ${share} % long words`,
    ...(others.length > 0 ? [`then: ${others.join("; ")}`] : []),
  ];
}

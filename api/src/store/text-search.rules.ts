// SPDX-License-Identifier: EUPL-1.2

import { formatPhoneNumber } from "../kernel/phone-number.ts";
import { provenanceFieldsOf } from "../persistence/field-registry.ts";
import type { LocalizedValue } from "../persistence/localized-text.type.ts";
import { type BaseRecord, recordClassOf } from "../persistence/record.ts";
import { walkFields } from "../persistence/walk-fields.ts";

/** Words shorter than this must begin a word of the text as they are; longer ones may end otherwise. */
const MIN_STEM_LENGTH = 4;

/** Letters that an inflected Polish word may lose or change at its end. */
const ENDING_LENGTH = 2;

const NO_DIACRITICS = /\p{Diacritic}/gu;

/** Words as they are compared: lower case, no diacritics, letters and digits only. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(NO_DIACRITICS, "").replaceAll("ł", "l");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The beginning that a word must share with a word of the text, so that "noclegownia" finds "noclegowni". */
function stemOf(word: string): string {
  return word.slice(0, Math.max(MIN_STEM_LENGTH, word.length - ENDING_LENGTH));
}

function variantTexts(value: LocalizedValue): readonly string[] {
  const { pl, ...variants } = value;
  return [pl, ...Object.values(variants).map(({ text }) => text)];
}

/** All that a person may search a record by: its texts in every language, and its data; not what is said of sources. */
function textsOf(record: BaseRecord): readonly string[] {
  const type = recordClassOf(record);
  const ofSources = provenanceFieldsOf(type);
  return [...walkFields(type, record)].flatMap(({ field, value, path }) => {
    if (ofSources.has(String(path[0]))) return [];
    if (field.role === "localized") return variantTexts(value as LocalizedValue);
    return field.role === "plain" && typeof value === "string" ? dataTexts(value) : [];
  });
}

/** A phone number is also searched as people write it, in groups. */
function dataTexts(value: string): readonly string[] {
  return /^\+48\d{9}$/.test(value) ? [value, formatPhoneNumber(value)] : [value];
}

const wordsByRecord = new WeakMap<BaseRecord, readonly string[]>();

function searchWordsOf(record: BaseRecord): readonly string[] {
  const words = wordsByRecord.get(record) ?? [...new Set(textsOf(record).flatMap(wordsOf))];
  wordsByRecord.set(record, words);
  return words;
}

/** Whether each word of a query begins a word of the record, whatever its case, diacritics and Polish ending. */
export function matchesText(record: BaseRecord, query: string): boolean {
  const words = searchWordsOf(record);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(stemOf(wanted))));
}

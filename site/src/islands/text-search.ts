// SPDX-License-Identifier: EUPL-1.2
// The law of search, the same as that of the API: text-search.test.ts holds both to one table of cases.

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

/** Whether each word of a query begins one of the words, whatever its case, diacritics and Polish ending. */
export function matchesText(words: readonly string[], query: string): boolean {
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(stemOf(wanted))));
}

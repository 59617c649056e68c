// SPDX-License-Identifier: EUPL-1.2

/** Syllables from which a word is long, as the fog index counts for Polish. */
const LONG_FROM_SYLLABLES = 4;

/** Words of a text: letters or digits, with hyphens, dots and slashes inside; a dash alone is none. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–./:’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Syllables of a Polish word, one for each vowel that is heard: an i before a vowel only softens, and au or eu at the
 * head of a word is one syllable. Numbers in digits have none.
 */
export function syllableCount(word: string): number {
  const heard = word
    .toLocaleLowerCase("pl")
    .replaceAll(/(?<!\p{L})[ae]u/gu, "a")
    .replaceAll(/i(?=[aąeęioóuy])/gu, "");
  return heard.match(/[aąeęioóuy]/gu)?.length ?? 0;
}

/** Whether a word has four syllables or more. */
export function isLongWord(word: string): boolean {
  return syllableCount(word) >= LONG_FROM_SYLLABLES;
}

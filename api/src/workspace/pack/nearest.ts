// SPDX-License-Identifier: EUPL-1.2

/** Number of single-letter edits (Levenshtein) that make one word into another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Words that are compared at most, so that a pack full of mistakes is told about in good time. */
const MOST_WORDS = 2000;

/** Words most like a mistyped one, nearest first; none that differ in more than half of their letters. */
export function nearest(mistyped: string, words: readonly string[]): readonly string[] {
  return words
    .slice(0, MOST_WORDS)
    .map((word) => ({ word, edits: distance(mistyped.slice(0, 100), word) }))
    .filter(({ word, edits }) => edits <= Math.max(2, word.length / 2))
    .sort((a, b) => a.edits - b.edits)
    .map(({ word }) => word);
}

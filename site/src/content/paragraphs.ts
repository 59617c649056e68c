// SPDX-License-Identifier: EUPL-1.2

/** A full stop after a word of three signs or more, then a capital: the end of a sentence, not of `im.` or `św.`. */
const BETWEEN_SENTENCES = /(?<=[\p{L}\p{N}”)-]{3}\.) (?=\p{Lu}|„)/u;

const SENTENCES_IN_PARAGRAPH = 4;

/** A long text that the record keeps as one, in paragraphs of up to four sentences; nothing is left out. */
export function paragraphsOf(text: string): readonly string[] {
  const sentences = text.split(BETWEEN_SENTENCES);
  const count = Math.ceil(sentences.length / SENTENCES_IN_PARAGRAPH);
  const length = Math.ceil(sentences.length / count);
  return Array.from({ length: count }, (_, index) =>
    sentences.slice(index * length, (index + 1) * length).join(" "),
  ).filter((paragraph) => paragraph !== "");
}

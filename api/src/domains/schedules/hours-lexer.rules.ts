// SPDX-License-Identifier: EUPL-1.2

/** A part of a text: index of its first UTF-16 unit, and how many it has. */
export interface TextPlace {
  readonly index: number;
  readonly length: number;
}

/** A word, a number, a time of the clock or a mark of a text about hours. */
export interface HoursToken extends TextPlace {
  readonly kind: "word" | "number" | "clock" | "mark";
  /** A word in lower case and ASCII, every dash as "-", all else as written. */
  readonly text: string;
}

const TOKEN = /(?<clock>\d{1,2}:\d{2}(?!\d))|(?<number>\d+)|(?<word>\p{L}+)\.?|(?<mark>\S)/gu;
const DASHES = /[\u2010-\u2015\u2212]/u;

/** Lower case without Polish diacritics: people leave them out, and no two words here differ by them alone. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

/** The text as tokens, in order. A full stop after a word, as of an abbreviation, belongs to the word. */
export function hoursTokensOf(text: string): readonly HoursToken[] {
  return [...text.matchAll(TOKEN)].map((match): HoursToken => {
    const { clock, number, word, mark = "" } = match.groups ?? {};
    const place = { index: match.index, length: match[0].length };
    if (word !== undefined) return { kind: "word", text: foldWord(word), ...place };
    if (clock !== undefined) return { kind: "clock", text: clock, ...place };
    if (number !== undefined) return { kind: "number", text: number, ...place };
    return { kind: "mark", text: mark.replace(DASHES, "-"), ...place };
  });
}

// SPDX-License-Identifier: EUPL-1.2

/** Signs that few typefaces have, and what says the same in one that lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "–",
  "→": "–",
  "′": "'",
  "″": '"',
  "\u00b5": "\u03bc",
  "№": "nr",
  "☎": "tel.",
  "●": "•",
  "▪": "•",
  "■": "•",
  ﬁ: "fi",
  ﬂ: "fl",
  "\u2002": " ",
  "\u2003": " ",
  "\u2007": "\u00a0",
  "\u202f": "\u00a0",
  "\u00ad": "",
  "\u200b": "",
  "\u2060": "",
  "\ufeff": "",
};

/** Ends of lines and tabs, which no typeface draws. */
const UNDRAWN: ReadonlySet<string> = new Set(["\n", "\r", "\t"]);

/** The text in letters of a typeface: where it lacks one that has a plain equivalent, with that. */
export function plainText(text: string, letters: ReadonlySet<string>): string {
  return Array.from(text, (letter) => (letters.has(letter) ? letter : (PLAIN[letter] ?? letter))).join("");
}

/** Letters of the text that the typeface lacks, each once. */
export function missingLetters(text: string, letters: ReadonlySet<string>): readonly string[] {
  return [...new Set(text)].filter((letter) => !letters.has(letter) && !UNDRAWN.has(letter));
}

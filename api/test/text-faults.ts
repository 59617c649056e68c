// SPDX-License-Identifier: EUPL-1.2

/** A fault of print or of words, with the text around it; its no-break spaces are shown as `·`. */
export interface TextFault {
  readonly fault: string;
  readonly around: string;
}

/** A text in one language as a page gives it. */
export interface Passage {
  /** As `lang` has it. */
  readonly language: string;
  readonly text: string;
  /** Whether it is set in lines; false for what is only read aloud or shown by other programs. */
  readonly isDrawn: boolean;
}

interface TextRule {
  readonly fault: string;
  readonly pattern: RegExp;
  /** The language alone that it holds in; all where it is not told. */
  readonly language?: "pl" | "en";
}

/** A break of the text into which another language or a picture fits: letters, but none that a rule knows. */
export const ELSEWHERE = "\ufffc";

/** What a reader sees where a line happens to end. */
const LINE_RULES: readonly TextRule[] = [
  { fault: "a line can end in a one-letter word", pattern: /(?<![\p{L}\p{N}])[aiouwz] +(?=\S)/giu, language: "pl" },
  {
    fault: "a line can part a number from what it counts",
    pattern: /\d +(?=(?:zł|r|tys)(?!\p{L})|%)/gu,
    language: "pl",
  },
  {
    fault: "a line can part an abbreviation from its word",
    pattern: /(?<!\p{L})(?:ul|nr|tel|al|pl)\.? +(?=\d|\p{Lu})/gu,
  },
  { fault: "a phone number that a line can part", pattern: /(?<!\d)\d{2} \d{3}[ \u00a0]\d{2}[ \u00a0]\d{2}(?!\d)/g },
  { fault: "a phone number that a line can part", pattern: /(?<!\d)\d{3} \d{3}[ \u00a0]\d{3}(?!\d)/g },
];

const RULES: readonly TextRule[] = [
  { fault: "a straight quotation mark", pattern: /"/g },
  { fault: "a quotation mark of another language", pattern: /“/g, language: "pl" },
  { fault: "a quotation mark of another language", pattern: /[„«»]/g, language: "en" },
  { fault: "a hyphen in place of a dash", pattern: /--|[ \u00a0]-[ \u00a0]/g },
  { fault: "a hyphen in a range of hours", pattern: /\d{1,2}[:.]\d{2} ?- ?\d{1,2}[:.]\d{2}/g },
  { fault: "a hyphen in a range of years", pattern: /(?<![\d/-])(?:19|20)\d{2}-(?:19|20)\d{2}(?![\d/-])/g },
  { fault: "doubled spaces", pattern: /[ \u00a0]{2,}/g },
  { fault: "three dots in place of an ellipsis", pattern: /(?<!\.)\.{3}(?!\.)/g },
  { fault: "a phone number without groups", pattern: /(?<![\d/.:-])(?:\+48[ \u00a0]?)?[1-9]\d{8}(?!\d)/g },
  {
    fault: "a date for machines",
    pattern: /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}/g,
  },
  {
    fault: "a place in the words that nothing was put in",
    pattern: /(?<!\d[ \u00a0]?)%|[{}|#]|\bundefined\b|\bnull\b|\bNaN\b|\[object/g,
  },
  { fault: "stops that follow each other", pattern: /(?<!\.)\.\.(?!\.)|[,:;]\.|,,|\?\.|…\./g },
  { fault: "a space before a stop", pattern: /[ \u00a0][.,;:](?=[\s\u00a0]|$)/g },
];

/** What is wrong with a passage; its runs of blanks are single ones, but for no-break spaces. */
export function textFaults({ language, text, isDrawn }: Passage): readonly TextFault[] {
  const all = isDrawn ? [...LINE_RULES, ...RULES] : RULES;
  const rules = all.filter((rule) => rule.language === undefined || rule.language === language.split("-")[0]);
  return rules.flatMap(({ fault, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      fault,
      around: text
        .slice(Math.max(0, index - 30), index + found.length + 30)
        .replaceAll("\u00a0", "·")
        .trim(),
    })),
  );
}

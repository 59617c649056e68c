// SPDX-License-Identifier: EUPL-1.2

import { COMMON_RULES, POLISH_RULES, type PrintRules } from "./print-rules.ts";
import { withQuotationMarks } from "./quotation-marks.ts";

const NBSP = "\u00a0";

const ALL_POLISH_RULES: readonly PrintRules[] = [...COMMON_RULES, ...POLISH_RULES];

function setBy(text: string, all: readonly PrintRules[]): string {
  let set = text;
  for (const { trigger, rules } of all) {
    if (!trigger.test(set)) continue;
    for (const { pattern, replacement } of rules) set = set.replace(pattern, replacement);
  }
  return set;
}

/** Texts that a memory holds before it begins anew; pages of one build repeat far fewer. */
const REMEMBERED_TEXTS = 20_000;

/** The same function with a memory: pages repeat names, labels and sources a thousand times. */
function remembered(set: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size === REMEMBERED_TEXTS) known.clear();
    const done = set(text);
    known.set(text, done);
    return done;
  };
}

/** The Ukrainian text set by the rules of print: quoted «so», phones whole, ranges and breaks in a sentence with a dash. */
export const typesetUkrainian = remembered((text) => withQuotationMarks(setBy(text, COMMON_RULES), "uk"));

/** The English text set by the rules of print: quoted “so”, phones whole, ranges and breaks in a sentence with a dash. */
export const typesetEnglish = remembered((text) => withQuotationMarks(setBy(text, COMMON_RULES), "en"));

/**
 * The text set by the rules of Polish print: no line ends in a one-letter word, numbers keep their units, ranges have
 * a dash, quotations „these” marks. Only spaces, dashes, dots and marks are changed, never a letter or a digit. Applied
 * when a page is drawn, never stored; setting a set text changes nothing.
 */
export const typeset = remembered((text) => withQuotationMarks(setBy(text, ALL_POLISH_RULES), "pl"));

/** A street and its number, which never part: `ul. Jana Kochanowskiego 80`. */
export function typesetStreet(street: string): string {
  return typeset(street).replace(/ +(?=\d\S*$)/, NBSP);
}

/** The text cut around its ranges of hours, which stand at the odd places and must not break over lines. */
export function aroundHours(text: string): readonly string[] {
  return text.split(/(\d{1,2}:\d{2}–\d{1,2}:\d{2})/);
}

/** The phrase as a sentence: a capital first, a full stop last. */
export function sentence(phrase: string): string {
  const set = typeset(phrase.trim());
  const capital = set.charAt(0).toLocaleUpperCase("pl") + set.slice(1);
  return /[.?…]$/.test(capital) ? capital : `${capital}.`;
}

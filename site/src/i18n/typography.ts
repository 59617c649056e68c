// SPDX-License-Identifier: EUPL-1.2

const NBSP = "\u00a0";

interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Rules that hold in every language, in order. Each leaves alone what it has already set. */
const COMMON_RULES: readonly Rule[] = [
  // Ranges of times (7:00–9:00) and of years (2023–2028); a longer chain of numbers is no range.
  { pattern: /(?<![\d:–-])(\d{1,2}[:.]\d{2}) ?[-–] ?(\d{1,2}[:.]\d{2})(?![\d:–-])/g, replacement: "$1–$2" },
  { pattern: /(?<![\d–/-])(\d{4}) ?[-–] ?(\d{4})(?![\d–/-])/g, replacement: "$1–$2" },
  // Phone numbers in groups: 22 123 45 67, 600 100 200, with or without +48.
  { pattern: /(?<!\d)(\d{2}) (\d{3}) (\d{2}) (\d{2})(?!\d)/g, replacement: `$1${NBSP}$2${NBSP}$3${NBSP}$4` },
  { pattern: /(?<!\d)(\d{3}) (\d{3}) (\d{3})(?!\d)/g, replacement: `$1${NBSP}$2${NBSP}$3` },
  { pattern: /\+48 (?=\d)/g, replacement: `+48${NBSP}` },
];

/** Rules of Polish typesetting besides, in order. */
const POLISH_RULES: readonly Rule[] = [
  // A dash between words stays at the end of its line.
  { pattern: /(?<=[^\s\d–-]) [-–] (?=[^\s–-])/g, replacement: `${NBSP}– ` },
  // One-letter words do not end a line.
  { pattern: /(?<![\p{L}\p{N}])([aiouwz]) +(?=\S)/giu, replacement: `$1${NBSP}` },
  // Abbreviations, and what a number counts or names, stay with their partner.
  {
    pattern: /(?<![\p{L}\p{N}])(ul|al|pl|os|pok|tel|art|ust|poz|lit|str|godz|im|św|np|tj|w)\. +(?=\S)/giu,
    replacement: `$1.${NBSP}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(nr|pkt|dr|mgr|pokój|pokoju|sala|sali) +(?=\d|nr|[IVXLC]+\b)/giu,
    replacement: `$1${NBSP}`,
  },
  { pattern: /(?<![\p{L}\p{N}])([IVX]+) +(?=piętr)/gu, replacement: `$1${NBSP}` },
  {
    pattern: /(\d) +(?=(?:zł|gr|tys|mln|km|m|r|w|osób|osoby|osoba|miejsc|miejsca|miejsce|lat|lata)(?![\p{L}\p{N}]))/gu,
    replacement: `$1${NBSP}`,
  },
  {
    pattern:
      /(\d) +(?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L}))/gu,
    replacement: `$1${NBSP}`,
  },
];

/** The text set by the rules that hold in every language: phone numbers do not break, ranges of times have a dash. */
export function typesetForeign(text: string): string {
  return COMMON_RULES.reduce((set, { pattern, replacement }) => set.replaceAll(pattern, replacement), text);
}

/**
 * The text set by the rules of Polish print: no line ends in a one-letter word, numbers keep their units, ranges have
 * a dash. Applied when a page is drawn, never stored; setting a set text changes nothing.
 */
export function typeset(text: string): string {
  return [...COMMON_RULES, ...POLISH_RULES].reduce(
    (set, { pattern, replacement }) => set.replaceAll(pattern, replacement),
    text,
  );
}

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

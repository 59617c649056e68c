// SPDX-License-Identifier: EUPL-1.2

const NBSP = "\u00a0";
/** Forbids the break that browsers allow after a dash, and is not seen. */
const JOINER = "\u2060";

/** What to replace by what; it leaves alone what it has already set. */
interface Rule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** Rules that can change nothing in a text without the trigger. Most texts have none of it, and there are many texts. */
export interface PrintRules {
  readonly trigger: RegExp;
  /** In order. */
  readonly rules: readonly Rule[];
}

const FIRST_MOBILE_DIGITS = "45|50|51|53|57|60|66|69|72|73|78|79|80|88";
const PHONE_WORD =
  "(?<=(?<![\\p{L}\\p{N}])(?:tel|telefon|fax|faks|kom|phone|тел|телефон)\\.?:?[ \\u00a0]*|\\+48\\u00a0)";

const PHONES: readonly Rule[] = [
  { pattern: /(?<![:\d])\+48(?=\d{9}(?!\d))/g, replacement: `+48${NBSP}` },
  { pattern: /\+48 (?=\d)/g, replacement: `+48${NBSP}` },
  // Nine digits alone may be any number of an office: only beside such a word are they a phone.
  {
    pattern: new RegExp(`${PHONE_WORD}((?:${FIRST_MOBILE_DIGITS})\\d)(\\d{3})(\\d{3})(?!\\d)`, "giu"),
    replacement: `$1${NBSP}$2${NBSP}$3`,
  },
  {
    pattern: new RegExp(`${PHONE_WORD}(\\d{2})(\\d{3})(\\d{2})(\\d{2})(?!\\d)`, "giu"),
    replacement: `$1${NBSP}$2${NBSP}$3${NBSP}$4`,
  },
  // In groups: 22 123 45 67, (22) 123 45 67, 600 100 200, 116 111.
  {
    pattern: /(?<!\d)(\d{2}|\(\d{2}\))[ \u00a0](\d{3})[ \u00a0](\d{2})[ \u00a0](\d{2})(?!\d)/g,
    replacement: `$1${NBSP}$2${NBSP}$3${NBSP}$4`,
  },
  // Groups of three are phones and large numbers alike.
  { pattern: /(?<=(?<![\d,.:/–-])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/g, replacement: NBSP },
];

/** Rules that hold in every language. */
export const COMMON_RULES: readonly PrintRules[] = [
  { trigger: /\.{3}/, rules: [{ pattern: /(?<!\.)\.{3}(?!\.)/g, replacement: "…" }] },
  {
    trigger: /\d/,
    rules: [
      // Ranges of times (7:00–9:00) and of years (2023–2028); a longer chain of numbers is no range.
      { pattern: /(?<![\d:–-])(\d{1,2}[:.]\d{2}) ?[-–] ?(\d{1,2}[:.]\d{2})(?![\d:–-])/g, replacement: "$1–$2" },
      { pattern: /(?<![\d–/-])(\d{4}) ?[-–] ?(\d{4})(?![\d–/-])/g, replacement: `$1–${JOINER}$2` },
      ...PHONES,
      { pattern: /(\d) +(?=%)/g, replacement: `$1${NBSP}` },
    ],
  },
  {
    // A dash between words stays at the end of its line. Between two numbers it may be a range or not: it is left.
    trigger: /[ \u00a0][-–]/,
    rules: [
      { pattern: /(?<=[^\s\d–-])[ \u00a0]+(?:--?|–)[ \u00a0]+(?=[^\s–-])/g, replacement: `${NBSP}– ` },
      { pattern: /(?<=\d)[ \u00a0]+(?:--?|–)[ \u00a0]+(?=[^\s\d–-])/g, replacement: `${NBSP}– ` },
    ],
  },
  // Streets keep their Polish names in every language.
  {
    trigger: /\. /,
    rules: [{ pattern: /(?<![\p{L}\p{N}])(ul|al|pl|os|tel)\. +(?=\S)/giu, replacement: `$1.${NBSP}` }],
  },
  { trigger: /[§№] /, rules: [{ pattern: /([§№]) +(?=\S)/g, replacement: `$1${NBSP}` }] },
];

const MONTHS = "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia";
const UNITS =
  "zł|gr|tys|mln|km|godz|godzin|godziny|min|minut|minuty|dni|osób|osoby|osoba|miejsc|miejsca|miejsce|lat|lata";
const WORD_ENDS = "(?![\\p{L}\\p{N}])";
const COUNTED = `(?:${UNITS}|${MONTHS})${WORD_ENDS}`;

const ABBREVIATIONS = "pok|art|ust|poz|lit|str|godz|im|św|np|tj|tzw|ok|zob|por|prof|inż|ks|woj|pow|gm|s|w";

/** Rules of Polish print besides. */
export const POLISH_RULES: readonly PrintRules[] = [
  {
    // One-letter words do not end a line, nor a part of a sentence that another part follows.
    trigger: /[aiouwz] /i,
    rules: [{ pattern: /([aiouwz])(?<![\p{L}\p{N}].) +/giu, replacement: `$1${NBSP}` }],
  },
  {
    // Abbreviations and initials stay with what they begin.
    trigger: /\. /,
    rules: [
      { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${ABBREVIATIONS})\\. +(?=\\S)`, "giu"), replacement: `$1.${NBSP}` },
      { pattern: /(?<![\p{L}\p{N}])(\p{Lu})\. +(?=\p{Lu})/gu, replacement: `$1.${NBSP}` },
    ],
  },
  {
    trigger: /[\dIVXLC]/,
    rules: [
      {
        pattern: /(?<![\p{L}\p{N}])(nr|pkt|dr|mgr|pokój|pokoju|sala|sali) +(?=\d|nr|[IVXLC]+\b)/giu,
        replacement: `$1${NBSP}`,
      },
      { pattern: /(?<![\p{L}\p{N}])([IVX]+) +(?=piętr)/gu, replacement: `$1${NBSP}` },
    ],
  },
  {
    trigger: /\d/,
    rules: [
      // What a number counts tells that it is a range: codes, phones and resolutions have nothing of the kind.
      {
        pattern: new RegExp(`(?<![\\p{L}\\d/.,:–-])(\\d{1,3})-(\\d{1,3})(?=[ \\u00a0]*%|[ \\u00a0]+${COUNTED})`, "gu"),
        replacement: "$1–$2",
      },
      // So do lines, pages, articles and points.
      {
        pattern:
          /(?<=(?<![\p{L}\p{N}])(?:w\.|s\.|str\.|art\.|ust\.|poz\.|pkt|§)[ \u00a0])(\d{1,4})-(\d{1,4})(?![\p{L}\d/–-])/giu,
        replacement: "$1–$2",
      },
      { pattern: new RegExp(`(\\d) +(?=${COUNTED}|[mr]${WORD_ENDS})`, "gu"), replacement: `$1${NBSP}` },
    ],
  },
];

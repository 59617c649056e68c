// SPDX-License-Identifier: EUPL-1.2

import { isFirstName } from "./first-names.ts";
import { isInNameInQuotes, isNamedAfter } from "./named-after.ts";

/** A person whom a text seems to name. */
export interface PersonInText {
  /** Place of the first letter in the text. */
  readonly start: number;
  /** First names and surnames, as they stand in the text. */
  readonly names: readonly string[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ROMAN_NUMERAL = /^[IVXLCM]+$/;

/** Names after the first one that are read at most; further ones are a title or an office. */
const MOST_NAMES = 3;

/** A day before the name of its month: `3 Maja`. */
const DAY = /\d\.?\s$/;

/** Ends of surnames that may stand before a first name, as in lists: `Kowalska Anna`. */
const SURNAME_END = /(?:[sc]k(?:i|iego|iemu|im|a|iej|ą)|wicz(?:a|owi|em|u)?|czyk(?:a|owi|iem|u)?)$/u;

/** Words for people who are helped, after which a first name alone is one too many. */
const ROLE =
  /(?<!\p{L})(?:(?:[Pp]odopieczn|[Kk]lient|[Mm]ieszka[nń]|[Uu]czestni|[Pp]acjent|[Ww]ychowan|senior|[Ss]ąsiad|[Ww]olontari)\p{Ll}*|ks\.|p\.)\s$/u;

const TITLE = /(?<!\p{L})(?:[Pp]an(?:|a|u|em|ie|i|ią|na|ny|nie|nę|ną)|M(?:r|rs|s)\.?)\s$/u;

/** What follows a title where it is a form of address. */
const FUNCTION =
  /^(?:Dyrek|Prez|Minist|Pos[eł]|Senat|Burmistrz|Wójt(?:a|owi|em|cie)?(?!\p{L})|Starost|Kierowni|Profesor|Doktor|Mecenas|Przewodn|Wojewod|Marszał|Sekretar|Skarbni|Rzeczni|Ambasador|Radn|Sołtys|Redaktor|Magist|Naczelni|Koordynator|Psycholog|Pedagog|Bo[gż]|Jezus|Dan[ey]|Danych|Danymi|Europ)/u;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}’']*/gu)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** A capitalised word that is no abbreviation; in capitals only beside capitals, or where it is long. */
function isNameLike(word: Word, isInCapitals: boolean): boolean {
  if (!/^\p{Lu}.*\p{L}$/u.test(word.text) || ROMAN_NUMERAL.test(word.text)) return false;
  return /\p{Ll}/u.test(word.text) || isInCapitals || word.text.length > 4;
}

/** Words of a text with what stands between them. */
class Reading {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
  }

  /** Capitalised words that follow without a sign between them; a hyphen may join two surnames. */
  namesAfter(position: number): readonly Word[] {
    const first = this.words[position];
    const isInCapitals = first !== undefined && !/\p{Ll}/u.test(first.text);
    const rest = this.words.slice(position + 1, position + 1 + MOST_NAMES);
    const end = rest.findIndex((word, index) => {
      const before = this.words[position + index];
      const gap = this.text.slice(before?.end, word.start);
      return !/^(?:\s+|\s?-|[-–])$/.test(gap) || !isNameLike(word, isInCapitals);
    });
    return end === -1 ? rest : rest.slice(0, end);
  }

  before(word: Word): string {
    return this.text.slice(0, word.start);
  }

  /** A surname that stands before a first name, as in an alphabetical list; null where there is none. */
  surnameBefore(position: number): Word | null {
    const [before, word] = [this.words[position - 1], this.words[position]];
    const isBeside = before && word && /^\s$/.test(this.text.slice(before.end, word.start));
    return isBeside && /^\p{Lu}/u.test(before.text) && SURNAME_END.test(before.text) ? before : null;
  }
}

function isKing(reading: Reading, last: Word): boolean {
  return /^\s[IVX]+(?!\p{L})/u.test(reading.text.slice(last.end));
}

function personAt(reading: Reading, position: number): readonly Word[] {
  const word = reading.words[position];
  if (!word) return [];
  const before = reading.before(word);
  if (isFirstName(word.text) && !DAY.test(before)) {
    const names = [word, ...reading.namesAfter(position)];
    if (names.length > 1) return isKing(reading, names.at(-1) ?? word) ? [] : names;
    const surname = reading.surnameBefore(position);
    if (surname) return [surname, word];
    if (ROLE.test(before)) return [word];
  }
  return TITLE.test(before) && isNameLike(word, false) && !FUNCTION.test(word.text) ? [word] : [];
}

/**
 * Persons whom a Polish or English text seems to name: a common first name beside a surname, a first name or surname
 * after "pan" or "pani", a first name after a word for people who are helped. Streets, schools and foundations that bear
 * a name are none, kings and popes neither.
 */
export function personsIn(text: string): readonly PersonInText[] {
  const reading = new Reading(text);
  const persons: PersonInText[] = [];
  let next = 0;
  for (const position of reading.words.keys()) {
    if (position < next) continue;
    const [first, ...others] = personAt(reading, position);
    if (!first) continue;
    next = position + 1 + others.length;
    const isTitled = TITLE.test(reading.before(first));
    if (isNamedAfter(text, first.start) || (!isTitled && isInNameInQuotes(text, first.start))) continue;
    persons.push({ start: first.start, names: [first, ...others].map((word) => word.text) });
  }
  return persons;
}

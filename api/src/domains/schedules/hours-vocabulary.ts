// SPDX-License-Identifier: EUPL-1.2
// Polish words about hours, in lower case and ASCII as the lexer gives them.

import { HolidayPolicy, ScheduleAccess } from "./schedule.entity.ts";
import { Weekday } from "./schedule.type.ts";

function wordsFor<T>(table: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(table.flatMap(([value, words]) => words.split(" ").map((word): [string, T] => [word, value])));
}

/** Days of the week in all their forms and short forms. */
export const DAY_WORDS = wordsFor<Weekday>([
  [Weekday.MO, "pn pon poniedz poniedzialek poniedzialku poniedzialki"],
  [Weekday.TU, "wt wto wtorek wtorku wtorki"],
  [Weekday.WE, "sr sro sroda srode srody"],
  [Weekday.TH, "cz czw czwartek czwartku czwartki"],
  [Weekday.FR, "pt piat piatek piatku piatki"],
  [Weekday.SA, "so sb sob sobota sobote soboty"],
  [Weekday.SU, "nd ndz niedz niedziela niedziele niedzieli"],
]);

/** Months, counted from 1. */
export const MONTH_WORDS = wordsFor<number>([
  [1, "stycznia styczen sty"],
  [2, "lutego luty lut"],
  [3, "marca marzec mar"],
  [4, "kwietnia kwiecien kwi"],
  [5, "maja maj"],
  [6, "czerwca czerwiec cze"],
  [7, "lipca lipiec lip"],
  [8, "sierpnia sierpien sie"],
  [9, "wrzesnia wrzesien wrz"],
  [10, "pazdziernika pazdziernik paz"],
  [11, "listopada listopad lis"],
  [12, "grudnia grudzien gru"],
]);

/** Which weekday of the month; -1 is the last. */
export const ORDINAL_WORDS = wordsFor<number>([
  [1, "pierwszy pierwsza pierwsze"],
  [2, "drugi druga drugie"],
  [3, "trzeci trzecia trzecie"],
  [4, "czwarty czwarta czwarte"],
  [5, "piaty piata piate"],
  [-1, "ostatni ostatnia ostatnie"],
]);

/** Words for each day of a kind. */
export const EACH_WORDS: ReadonlySet<string> = new Set(["kazdy", "kazda", "kazde"]);

/** Words that stand before a time and add nothing. */
export const HOUR_WORDS: ReadonlySet<string> = new Set(["g", "godz", "godzina", "godziny", "godzinach", "godzin"]);

/** What joins the parts of a list. */
export const LIST_MARKS: ReadonlySet<string> = new Set([",", "i", "oraz"]);

/** What stands between two ends. */
export const RANGE_MARKS: ReadonlySet<string> = new Set(["-", "do"]);

/** What a fixed phrase says of the whole schedule. */
export interface HoursPhrase {
  readonly words: readonly string[];
  readonly says:
    | { readonly access: ScheduleAccess }
    | { readonly holidayPolicy: HolidayPolicy }
    | { readonly areHoursNotStated: true };
}

function phrases(says: HoursPhrase["says"], ...texts: readonly string[]): readonly HoursPhrase[] {
  return texts.map((text) => ({ words: text.split(" "), says }));
}

/** Fixed phrases, the longest first, so that none is taken for the beginning of another. */
export const HOURS_PHRASES: readonly HoursPhrase[] = [
  ...phrases(
    { access: ScheduleAccess.BY_APPOINTMENT },
    "po umowieniu",
    "po umowieniu sie",
    "po uzgodnieniu",
    "po wczesniejszym umowieniu",
    "po wczesniejszym umowieniu sie",
    "po uprzednim umowieniu",
    "po uprzednim umowieniu sie",
  ),
  ...phrases(
    { access: ScheduleAccess.PHONE_ONLY },
    "tylko przez telefon",
    "tylko telefonicznie",
    "przez telefon",
    "telefonicznie",
  ),
  ...phrases({ access: ScheduleAccess.IN_THE_FIELD }, "w terenie"),
  ...phrases(
    { holidayPolicy: HolidayPolicy.OPEN },
    "takze w swieta",
    "rowniez w swieta",
    "tez w swieta",
    "w swieta takze",
    "w swieta rowniez",
    "w swieta tez",
  ),
  ...phrases(
    { holidayPolicy: HolidayPolicy.CLOSED },
    "nieczynne w swieta",
    "zamkniete w swieta",
    "w swieta nieczynne",
    "w swieta zamkniete",
    "oprocz swiat",
    "poza swietami",
    "z wyjatkiem swiat",
  ),
  ...phrases(
    { areHoursNotStated: true },
    "nie podano godzin",
    "godzin nie podano",
    "godziny nieznane",
    "nie znamy godzin",
  ),
].sort((a, b) => b.words.length - a.words.length);

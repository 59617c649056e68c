// SPDX-License-Identifier: EUPL-1.2

import type { PeriodView } from "../content/period.view.ts";
import type { RoomView } from "../content/place.view.ts";
import type { WeekTime } from "../content/week.view.ts";
import type { Locale } from "./locale.ts";
import type { Words } from "./words.ts";

/** Numerals of storeys, as plates in Polish buildings have them; easy Polish has none that must be learnt. */
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

/** A noun by the plural categories of a language; a category that it does not tell apart falls to `many`. */
type PluralForms = { readonly one: string; readonly few: string; readonly many: string };

/** What rooms, times, dates and counts are called in a language, set by the rules of its print. */
export interface Phrases {
  /** The storey: `parter`, `II piętro`, in easy Polish `piętro 2`; below the ground `poziom −1`. */
  floorText(floor: number): string;
  /** The room: `pokój 1.14, I piętro`; nothing of the floor where no source states it. */
  roomText(room: RoomView): string;
  /** A day of the year from `MM-DD`: `1 października`. */
  dayOfYearText(monthDay: string): string;
  /** The season: `od 1 października do 31 marca`. */
  seasonText(season: NonNullable<WeekTime["season"]>): string;
  /** The part of time: `od 1 stycznia 2027 r., co roku od 1 października do 31 marca`; null for all of it. */
  periodText(period: PeriodView): string | null;
  /** A date from `YYYY-MM-DD`: `31 marca 2023 r.` */
  dayText(date: string): string;
  /** The number with its noun in the right form: `1 miejsce`, `22 miejsca`, `12 miejsc`. */
  counted(count: number, forms: PluralForms): string;
}

/** A wall-clock time without the leading zero: `7:00`. */
export function timeText(time: string): string {
  return time.replace(/^0(?=\d:)/, "");
}

function validityText(first: string | null, last: string | null, words: Words): string | null {
  if (first === null) return last && `${words.until} ${last}`;
  return last === null ? `${words.from} ${first}` : `${words.from} ${first} ${words.to} ${last}`;
}

/** Phrases in a language. */
export function phrasesIn({ tag, intlTag }: Locale, words: Words, typeset: (text: string) => string): Phrases {
  const dayAndMonth = new Intl.DateTimeFormat(intlTag, { day: "numeric", month: "long", timeZone: "UTC" });
  const wholeDate = new Intl.DateTimeFormat(intlTag, { dateStyle: "long", timeZone: "UTC" });
  const plural = new Intl.PluralRules(intlTag);
  const dateText = (date: string, format: Intl.DateTimeFormat): string =>
    typeset(format.format(new Date(`${date}T00:00:00Z`)));
  const floorText = (floor: number): string => {
    if (floor === 0) return words.groundFloor;
    const roman = tag === "pl-x-etr" ? undefined : ROMAN[floor];
    const numeral = roman ?? String(floor).replace("-", "−");
    return typeset(floor < 0 ? `${words.level} ${numeral}` : words.floor.replace("%", numeral));
  };
  const dayOfYearText = (monthDay: string): string => dateText(`2000-${monthDay}`, dayAndMonth);
  const dayText = (date: string): string => typeset(`${dateText(date, wholeDate)}${words.yearMark}`);
  const seasonText: Phrases["seasonText"] = ({ from, to }) =>
    typeset(`${words.from} ${dayOfYearText(from)} ${words.to} ${dayOfYearText(to)}`);
  return {
    floorText,
    dayOfYearText,
    roomText: ({ kind, number, floor }) => {
      const room = `${words.rooms[kind]} ${number}`;
      return typeset(floor === null ? room : `${room}, ${floorText(floor)}`);
    },
    seasonText,
    dayText,
    periodText: ({ season, validFrom, validTo }) => {
      const yearly = season && seasonText(season);
      const validity = validityText(validFrom && dayText(validFrom), validTo && dayText(validTo), words);
      return yearly && validity ? `${validity}, ${words.everyYear} ${yearly}` : (validity ?? yearly);
    },
    counted: (count, forms) => {
      const category = plural.select(count);
      return typeset(`${count} ${category === "one" || category === "few" ? forms[category] : forms.many}`);
    },
  };
}

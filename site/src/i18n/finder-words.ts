// SPDX-License-Identifier: EUPL-1.2

import { finderWordsEasy } from "./finder-words.easy.ts";
import { finderWordsEnglish } from "./finder-words.en.ts";
import { finderWordsUkrainian } from "./finder-words.uk.ts";
import type { LocaleTag } from "./locale.ts";

/** A sentence by the plural categories of a language, with `%` in place of the number. */
export interface Counted {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** Words of the finder in Polish; `#` stands in place of the year of the report. */
export const finderWordsPolish = {
  title: "Znajdź pomoc",
  description: "Napisz, czego szukasz, albo wybierz sytuację, miejsce i porę. Zobaczysz, kto pomoże.",
  lead: "Jednym słowem albo z list: co się dzieje, dla kogo, gdzie i kiedy.",
  leadWithoutScript: "Niżej są gotowe listy i cała pomoc po kolei, od najpilniejszej.",
  form: "Szukanie pomocy",
  text: "Czego szukasz",
  textHint: "Na przykład: nocleg, dług, opieka",
  situation: "Co się dzieje",
  anySituation: "Dowolna sytuacja",
  group: "Dla kogo",
  anyGroup: "Dla każdego",
  place: "Gdzie",
  anyPlace: "Wszystkie miejsca",
  day: "Dzień",
  anyDay: "Dowolny",
  today: "Dziś",
  tomorrow: "Jutro",
  time: "Godzina",
  now: "Otwarte teraz",
  reported: "Także ze sprawozdania za # rok",
  show: "Pokaż wyniki",
  clear: "Wyczyść",
  all: "Cała pomoc",
  found: {
    one: "Pasuje % forma pomocy",
    few: "Pasują % formy pomocy",
    many: "Pasuje % form pomocy",
  },
  openCount: "Otwarte: %",
  unknownCount: "nie wiadomo: %",
  reportedCount: "ze sprawozdania: %",
  known: "Otwarte, według planu",
  unknown: "Nie wiadomo, czy otwarte. Zadzwoń.",
  fromReport: "Ze sprawozdania za # rok",
  fromReportNote: "Tyle wiemy ze sprawozdania. Nie wiadomo, czy ta pomoc jest dziś. Zadzwoń i zapytaj.",
  alsoReported: {
    one: "Sprawozdanie za # rok mówi jeszcze o % takiej formie pomocy.",
    few: "Sprawozdanie za # rok mówi jeszcze o % takich formach pomocy.",
    many: "Sprawozdanie za # rok mówi jeszcze o % takich formach pomocy.",
  },
  showReported: "Pokaż je",
  nothing: "Nic nie pasuje do wszystkiego naraz",
  nothingHint: "Wybierz mniej albo napisz inne słowo. Możesz też zadzwonić i zapytać.",
  loading: "Wczytujemy dane. Niżej jest cała pomoc.",
  failed: "Nie udało się wczytać danych do szukania. Niżej jest cała pomoc.",
  retry: "Spróbuj jeszcze raz",
  call: "Zadzwoń:",
  lists: "Gotowe listy",
  byDay: "Dzień po dniu",
  ownPage: "Osobna strona:",
};

/** Words of the finder in a language. */
export type FinderWords = {
  readonly [K in keyof typeof finderWordsPolish]: (typeof finderWordsPolish)[K] extends string ? string : Counted;
};

const WORDS: Readonly<Record<LocaleTag, FinderWords>> = {
  pl: finderWordsPolish,
  "pl-x-etr": finderWordsEasy,
  uk: finderWordsUkrainian,
  en: finderWordsEnglish,
};

/** Words of the finder in a language, set by the rules of its print and with the year of the report where they name it. */
export function finderWords(tag: LocaleTag, typeset: (text: string) => string, year: number | null): FinderWords {
  const print = (text: string): string => typeset(text.replace("#", String(year)));
  const printed = Object.entries(WORDS[tag]).map(([name, words]) => [
    name,
    typeof words === "string"
      ? print(words)
      : { one: print(words.one), few: print(words.few), many: print(words.many) },
  ]);
  return Object.fromEntries(printed) as FinderWords;
}

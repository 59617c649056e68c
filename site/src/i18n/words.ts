// SPDX-License-Identifier: EUPL-1.2

import { names } from "./names.ts";
import { offerWords } from "./words.offers.ts";

/** Words on screen in Polish; the town, its numbers and its offers come from the API. */
export const polishWords = {
  product: "Okienko",
  skip: "Przejdź do treści",
  homeLink: "Strona główna",
  navLabel: "Główne menu",
  menu: "Menu",
  languagesLabel: "Wersje językowe",
  breadcrumbLabel: "Jesteś tutaj",

  home: {
    title: "Kto pomoże, gdzie i kiedy",
    lead: "Powiedz, co się dzieje. Wybierz okno albo zadzwoń.",
    description: "Numery, pod które możesz zadzwonić, miejsce do spania oraz adresy i godziny pomocy.",
    callTitle: "Zadzwoń",
    sleepTitle: "Gdzie spać",
    sleepUnknown: "Nie podano miejsca, w którym można spać. Zadzwoń.",
    weekTitle: "Gdzie i kiedy",
    weekLead: "Pomoc, która nie może czekać, dzień po dniu.",
    weekJump: "Wybierz dzień",
    shelter: "Potrzebuję schronienia",
    windowTitle: "Co się dzieje",
    paneHint: "zobacz, kto pomoże",
    paneCall: "zadzwoń i zapytaj",
    hoursTitle: "Kiedy czynne",
    todayTitle: "Dziś czynne",
    todayNothing: "Według planu nic już dziś nie jest czynne. Zadzwoń.",
    openAtOnce: "otwarte teraz",
    othersTitle: "Inne sytuacje",
    moreTitle: "Szukaj inaczej",
    finderLink: "Znajdź pomoc dla siebie",
    offersLink: "Cała pomoc, od najpilniejszej",
  },

  situationsDescription: "Zdania o tym, co się dzieje. Wybierz swoje i zobacz, kto pomoże.",
  situationsLead:
    "Wybierz zdanie, które jest najbliżej twojego życia. Zobaczysz, kto pomoże i pod jaki numer zadzwonić.",
  situationsUrgent: "To nie może czekać",
  situationsOther: "Inne sytuacje",
  situationsAll: "Wszystkie sytuacje",
  situationDescription: "Kto pomoże, gdzie, kiedy i pod jaki numer zadzwonić.",
  groupsTitle: "Komu pomagamy",
  groupsDescription: "Grupy osób, którym ośrodek pomaga. Znajdź swoją i zobacz, co jest dla ciebie.",
  groupsLead: "Znajdź swoją grupę i zobacz, co jest dla ciebie.",
  answersTitle: "Kto pomoże",
  answersNone: "Żaden aktualny dokument nie mówi, kto tu pomaga dzisiaj. Zadzwoń i zapytaj.",
  moreInPolish: "Więcej jest po polsku:",

  /** For easy text: tested by readers. In Polish never shown. */
  translation: {
    unreviewed: "Tego tłumaczenia nikt jeszcze nie sprawdził.",
    stale: "Część tego tłumaczenia jest starsza niż tekst polski.",
    original: "Przeczytaj po polsku",
  },

  /** On pages that nobody else should see over a shoulder. */
  downloads: {
    title: "Do pobrania",
    stays: "Plik zostaje na twoim urządzeniu. Ktoś może go tam znaleźć.",
    kinds: {
      LEAFLET: "Ulotka",
      LARGE_PRINT: "Ulotka dużym drukiem",
      CARD: "Kartka do portfela",
      DOOR_NOTICE: "Kartka na drzwi",
      CALENDAR: "Godziny do kalendarza",
      CONTACT_CARD: "Kontakt do telefonu",
      POSTER: "Plakat pilnej pomocy",
      GUIDE: "Informator",
      /** With its year. */
      REPORT: "Sprawozdanie za % rok",
    },
    pages: { one: "strona", few: "strony", many: "stron" },
    accessible: "dostępny",
    inPolish: "po polsku",
  },
  quickExit: {
    label: "Szybkie wyjście",
    hint: "Szybkie wyjście pokaże stronę o pogodzie. Historia przeglądarki zostanie.",
    escape: "Możesz też trzy razy nacisnąć Esc.",
    title: "Informacje",
  },
  emergency: { label: "Zagrożone życie lub zdrowie", display: "112", uri: "tel:112" },
  officePhone: "Telefon ośrodka",

  offersTitle: "Pomoc",
  offersDescription: "Wszystkie formy pomocy, od najpilniejszej. Sprawdź, co jest dla ciebie.",
  offersLead: "Od najpilniejszej. Znajdź siebie i zobacz, co możemy zrobić.",
  urgent: "pilne",
  locationsTitle: "Miejsca",
  locationsDescription: "Adresy, pod którymi można dostać pomoc.",
  locationsLead: "Adresy, pod którymi można dostać pomoc.",
  contactTitle: "Kontakt",
  contactDescription: "Adres, telefon, e-mail i godziny pracy ośrodka.",
  documentsTitle: "Programy i dokumenty",
  documentsDescription: "Programy, plany i uchwały, według których ośrodek pomaga.",
  documentsLead: "Plany i dokumenty ośrodka i miasta.",

  where: "Gdzie i kiedy",
  scope: "Co obejmuje",
  forWhom: "Dla kogo",
  contacts: "Jak się skontaktować",
  or: "albo",
  provider: "Pomaga",
  host: "Przy",
  sources: "Skąd to wiemy",
  sourcesNote: "Skrót „w.” znaczy: wiersz w naszej kopii dokumentu.",

  unconfirmed: "Niepotwierdzone.",
  callBeforeYouGo: "Zadzwoń, zanim pójdziesz.",
  unconfirmedShort: "niepotwierdzone – zadzwoń, zanim pójdziesz",
  noHours: "Nie podano godzin. Zadzwoń.",
  callToAsk: "Zadzwoń.",
  noHoursShort: "nie podano godzin",
  noPhone: "Nie podano telefonu.",
  noPhoneOffice: "Możesz zapytać w ośrodku.",
  noPlace: "Nie podano miejsca ani godzin. Zadzwoń.",

  address: "Adres",
  knownRooms: "Znane pokoje",
  offersHere: "Co tu jest i kiedy",
  nothingHere: "Nie podano, jaka pomoc jest w tym miejscu.",
  contactsHere: "Do kogo się zwrócić",
  phone: "Telefon",
  fax: "Faks",
  email: "E-mail",
  room: "Gdzie",
  departments: "Działy",
  facilities: "Placówki",

  programs: "Programy i plany",
  documents: "Dokumenty",
  years: "Lata",
  adoptedBy: "Kto przyjął",
  adoptedOn: "Kiedy",
  dateUnknown: "Nie podano daty.",
  file: "Plik",
  openFile: "Otwórz plik",
  noFile: "Plik doda redakcja",
  documentsOfProgram: "Dokumenty programu",
  noneYet: "Jeszcze nic tu nie ma.",

  notFoundTitle: "Nie ma takiej strony",
  notFoundDescription: "Pod tym adresem nic nie ma. Stąd znajdziesz pomoc.",
  notFoundLead: "Adres mógł się zmienić. Stąd dojdziesz do pomocy:",

  footerPromise: "Piszemy tylko to, co mają dokumenty. Czego nie podano, tego nie zgadujemy.",

  /** Sentences with `%` in place of the time and `#` in place of the weekday: open, today, tomorrow, later, unknown. */
  openNow:
    "Otwarte do %, według planu|Dziś od %, według planu|Jutro od %, według planu|Otwarte: #, od %, według planu|Godziny niepewne. Zadzwoń.",

  day: "Dzień",
  hoursAndPlace: "Godziny i miejsce",
  weekCaption: "Godziny i miejsca od poniedziałku do niedzieli",
  nextDay: "następnego dnia",
  from: "od",
  to: "do",
  /** Before a last day that has no first. */
  until: "do",
  everyYear: "co roku",
  /** With the Roman numeral of the door in place of `%`. */
  floor: "% piętro",
  /** After a date with its year. */
  yearMark: " r.",
  groundFloor: "parter",
  level: "poziom",
  ...names,
  offer: offerWords,
  places: { one: "miejsce", few: "miejsca", many: "miejsc" },
};

/** Words on screen: the same in each language, as the type of the Polish ones demands. */
export type Words = WordsLike<typeof polishWords>;

/** The shape of words, whatever they say. */
type WordsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : WordsLike<T[K]> };

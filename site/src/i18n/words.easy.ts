// SPDX-License-Identifier: EUPL-1.2

import { polishWords, type Words } from "./words.ts";

/** Words on screen in Polish that is easy to read; those that are easy already stay as they are. */
export const easyWords: Words = {
  ...polishWords,
  languagesLabel: "Języki",

  home: {
    ...polishWords.home,
    title: "Kto ci pomoże? Gdzie? Kiedy?",
    lead: "Co się dzieje? Wybierz jedno okno. Albo zadzwoń.",
    description: "Tu są numery telefonów. Tu piszemy, gdzie możesz spać. Tu piszemy, gdzie i kiedy jest pomoc.",
    sleepTitle: "Gdzie możesz spać",
    sleepUnknown: "Nie wiemy, gdzie możesz spać. Zadzwoń.",
    weekTitle: "Gdzie i kiedy jest pomoc",
    weekLead: "To pomoc, która nie może czekać. Piszemy osobno o każdym dniu.",
    shelter: "Potrzebuję miejsca do spania",
    paneHint: "zobacz, kto ci pomoże",
    hoursTitle: "Kiedy jest otwarte",
    todayTitle: "Dziś otwarte",
    todayNothing: "Dziś nic już nie jest otwarte. Tak mówi plan. Zadzwoń.",
    moreTitle: "Szukaj w inny sposób",
    offersLink: "Cała pomoc. Najpierw ta, która nie może czekać.",
  },

  situationsDescription: "Tu są zdania o tym, co się dzieje. Wybierz swoje zdanie. Zobaczysz, kto ci pomoże.",
  situationsLead: "Wybierz zdanie, które pasuje do ciebie. Zobaczysz, kto ci pomoże. Zobaczysz też numer telefonu.",
  situationDescription: "Kto ci pomoże? Gdzie? Kiedy? Gdzie możesz zadzwonić?",
  groupsDescription: "Pomagamy różnym grupom osób. Znajdź swoją grupę. Zobacz, co jest dla ciebie.",
  groupsLead: "Znajdź swoją grupę. Zobacz, co jest dla ciebie.",
  answersTitle: "Kto ci pomoże",
  answersNone: "Nie wiemy, kto dziś w tym pomaga. Dokumenty tego nie mówią. Zadzwoń i zapytaj.",
  moreInPolish: "Więcej jest w zwykłym tekście:",

  translation: {
    ...polishWords.translation,
    unreviewed: "Czytelnicy jeszcze nie sprawdzili tego tekstu.",
    stale: "Część tego tekstu jest starsza niż zwykły tekst.",
    original: "Przeczytaj zwykły tekst",
  },

  downloads: {
    title: "Co możesz pobrać",
    stays: "Plik zostaje na twoim telefonie albo komputerze. Ktoś może go tam znaleźć.",
    kinds: {
      LEAFLET: "Ulotka",
      LARGE_PRINT: "Ulotka z dużymi literami",
      CARD: "Mała kartka do portfela",
      DOOR_NOTICE: "Kartka na drzwi",
      CALENDAR: "Godziny do kalendarza",
      CONTACT_CARD: "Numer do twojego telefonu",
      POSTER: "Plakat: pilna pomoc",
      GUIDE: "Książeczka o całej pomocy",
      REPORT: "Sprawozdanie za % rok",
    },
    pages: { one: "strona", few: "strony", many: "stron" },
    accessible: "czyta go program dla osób niewidomych",
    inPolish: "po polsku",
  },
  quickExit: {
    ...polishWords.quickExit,
    label: "Szybko wyjdź",
    hint: "Gdy to naciśniesz, zobaczysz stronę o pogodzie. W historii przeglądarki zostanie ślad. Ktoś może zobaczyć, co tu czytasz.",
    escape: "Możesz też nacisnąć klawisz Esc. Naciśnij go 3 razy.",
  },
  emergency: { ...polishWords.emergency, label: "W niebezpieczeństwie dzwoń" },
  officePhone: "Telefon do naszego ośrodka",

  offersDescription: "Tu jest cała pomoc. Najpierw ta, która nie może czekać. Sprawdź, co jest dla ciebie.",
  offersLead: "Najpierw piszemy o pomocy, która nie może czekać. Zobacz, co jest dla ciebie.",
  urgent: "nie może czekać",
  locationsDescription: "Tu są adresy. Pod tymi adresami możesz dostać pomoc.",
  locationsLead: "Pod tymi adresami możesz dostać pomoc.",
  contactDescription: "Adres, telefon i e-mail naszego ośrodka. Godziny, w których pracujemy.",
  documentsDescription: "Tu są programy, plany i uchwały. Według nich pomagamy.",
  documentsLead: "To są plany i dokumenty naszego ośrodka. Są tu też dokumenty miasta.",

  scope: "Co to jest za pomoc",
  contacts: "Jak z nami porozmawiać",
  provider: "Kto pomaga",
  host: "U kogo",
  sourcesNote: "Przy dokumencie jest skrót „w.”. Ten skrót znaczy: wiersz. Wiersz to jedna linia tekstu.",

  unconfirmed: "Nie wiemy tego na pewno.",
  callBeforeYouGo: "Najpierw zadzwoń, potem idź.",
  unconfirmedShort: "nie wiemy tego na pewno – najpierw zadzwoń, potem idź",
  noHours: "Nie znamy godzin. Zadzwoń.",
  noHoursShort: "nie znamy godzin",
  noPhone: "Nie znamy telefonu.",
  noPhoneOffice: "Możesz zapytać w naszym ośrodku.",
  noPlace: "Nie znamy miejsca. Nie znamy godzin. Zadzwoń.",

  knownRooms: "Pokoje, które znamy",
  nothingHere: "Nie wiemy, jaka pomoc jest w tym miejscu.",
  contactsHere: "Kogo zapytać",
  departments: "Działy naszego ośrodka",
  facilities: "Placówki, czyli inne miejsca naszego ośrodka",

  adoptedBy: "Kto przyjął ten dokument",
  dateUnknown: "Nie znamy daty.",
  noFile: "Pliku jeszcze nie ma. Dodamy go.",
  noneYet: "Tu jeszcze nic nie ma.",

  notFoundDescription: "Pod tym adresem nic nie ma. Ale możesz stąd znaleźć pomoc.",
  notFoundLead: "Adres mógł się zmienić. Pomoc jest tutaj:",

  footerPromise: "Piszemy tylko to, co jest w dokumentach. Gdy czegoś nie wiemy, nie zgadujemy.",

  openNow:
    "Otwarte do godziny %, według planu|Dziś otwarte od godziny %, według planu|Jutro otwarte od godziny %, według planu|Otwarte: #, od godziny %, według planu|Godziny nie są pewne. Zadzwoń.",

  floor: "piętro\u00a0%",
  yearMark: " roku",

  purposes: {
    ...polishWords.purposes,
    CONSULTATION: "Godziny rozmów",
    OUTREACH: "Poza biurem",
    OVERNIGHT: "Nocleg, czyli miejsce do spania",
  },
  factKinds: {
    ...polishWords.factKinds,
    OFFER: "Pomoc",
    LEGAL_ACT: "Przepis",
    STRATEGY: "Strategia, czyli duży plan",
    STATEMENT: "Zdanie z dokumentu",
    INDICATOR: "Wskaźnik, czyli liczba",
  },
  legalActs: { ...polishWords.legalActs, RESOLUTION: "Uchwała numer", ORDER: "Zarządzenie numer" },

  offer: {
    ...polishWords.offer,
    urgentTitle: "Pomoc, która nie może czekać",
    othersTitle: "Inna pomoc",
    reportedTitle: "Ta pomoc była w % roku. Zapytaj, czy jest dziś.",
    reportedLead:
      "Wiemy o tej pomocy tylko ze sprawozdania. Sprawozdanie to opis tego, co ktoś zrobił. Ta pomoc mogła się zmienić. Może jej już nie ma.",
    reported: "Wiemy o tym tylko ze sprawozdania za % rok.",
    reportedAsk:
      "Sprawozdanie to opis tego, co ktoś zrobił. Nie wiemy, czy to jest dziś. Najpierw zadzwoń do nas i zapytaj. Potem idź.",
    reportedShort: "tak było w % roku, wiemy to ze sprawozdania",

    steps: "Co zrobić",
    details: "Co warto wiedzieć",
    cost: "Ile to kosztuje",
    costs: {
      ...polishWords.offer.costs,
      FREE: "nic nie płacisz",
      PAID: "trzeba zapłacić",
      DEPENDS: "to zależy, ile masz pieniędzy albo jaką masz sytuację",
    },
    noData: "nie wiemy",
    reportedProvider: "Kto wtedy pomagał",
    otherSayings: "Co jeszcze jest w dokumentach",
    notices: "To jest teraz ważne",

    asOf: "Z jakiego dnia to wiemy",
    asOfAtLatest: "% albo wcześniej",
    asOfUnknown: "nie wiemy",
    factsHere: "Co wiemy z tego dokumentu",
    verifiedOn: "sprawdziliśmy to %",
    notVerified: "jeszcze nie sprawdziliśmy",
    notVerifiedYet: "Nikt jeszcze nie sprawdził, czy nadal tak jest.",

    facade: {
      ...polishWords.offer.facade,
      closed: "zamknięte",
      unknown: "nie znamy godzin",
      unconfirmed: "nie wiemy tego na pewno",
    },
    holidaysUnknown: "Nie wiemy, jak jest w święta.",

    access: "Czy łatwo wejść do budynku",
    accessUnknown:
      "Nie wiemy, czy są tu stopnie przy wejściu. Nie wiemy, czy jest winda. Nie wiemy, czy jest toaleta i parking dla osób z niepełnosprawnością. Nie wiemy, czy jest tłumacz języka migowego. Nie wiemy, czy jest pętla indukcyjna. Pętla indukcyjna pomaga słyszeć osobom z aparatem słuchowym. Nie wiemy, czy możesz wejść z psem asystującym. To pies, który pomaga osobie z niepełnosprawnością. Najpierw zapytaj, potem przyjdź.",
    accessFacts: {
      ...polishWords.offer.accessFacts,
      hasAccessibleToilet: "Toaleta dla osób z niepełnosprawnością",
      hasInductionLoop: "Pętla indukcyjna, która pomaga słyszeć osobom z aparatem słuchowym",
      allowsAssistanceDog: "Możesz wejść z psem asystującym",
    },

    hoursDescription: "To jest plan tygodnia. Zobaczysz, gdzie i o której godzinie jest pomoc.",
    hoursLead:
      "To jest cały tydzień, dzień po dniu. Jasne okno znaczy, że ktoś tam jest. Ramka z przerwami znaczy: najpierw zadzwoń.",
    hoursUnknownLead: "Nie wiemy, kiedy można tam przyjść. Albo trzeba się wcześniej umówić.",
    hoursOffice: "Kiedy pracuje nasz ośrodek",
  },
};

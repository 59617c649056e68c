// SPDX-License-Identifier: EUPL-1.2

/** Words of the pages of offers, places and hours in Polish; other languages say the same. */
export const offerWords = {
  urgentTitle: "Nie może czekać",
  othersTitle: "Pozostała pomoc",
  /** With the year of the report in place of `%`, here and in the next ones. */
  reportedTitle: "Znane ze sprawozdania za % rok – zapytaj, czy dalej działa",
  reportedLead: "Tę pomoc znamy tylko ze sprawozdania. Od tego czasu mogła się zmienić albo skończyć.",
  reported: "Znamy to tylko ze sprawozdania za % rok.",
  reportedAsk: "Nie wiemy, czy dalej działa. Zanim pójdziesz, zadzwoń do ośrodka i zapytaj.",
  reportedShort: "ze sprawozdania za % rok",

  steps: "Jak skorzystać",
  bring: "Co zabrać ze sobą",
  situations: "W jakiej sytuacji",
  details: "Dobrze wiedzieć",
  cost: "Koszt",
  costs: { FREE: "bezpłatnie", PAID: "odpłatnie", DEPENDS: "zależy od dochodu albo sytuacji" },
  noData: "brak danych",
  program: "Program",
  reportedProvider: "Kto pomagał",
  validUntil: "Aktualne do",
  otherNames: "Inne nazwy w dokumentach",
  otherSayings: "Co jeszcze mówią dokumenty",
  notices: "Ważne teraz",
  noticeFrom: "Od",
  noticeTo: "do",

  asOf: "Stan na",
  /** With days in place of `%` and `#`. */
  asOfOrLater: "% albo później",
  asOfAtLatest: "najpóźniej %",
  asOfBetween: "od % do #",
  asOfUnknown: "nie wiadomo",
  factsHere: "Co stąd wiemy",
  verifiedOn: "sprawdzono %",
  notVerified: "jeszcze nie sprawdzono",
  notVerifiedYet: "Jeszcze nie sprawdzono, czy nadal tak jest.",

  facade: {
    caption: "Godziny w tygodniu",
    closed: "nieczynne",
    unknown: "godzin nie podano",
    unconfirmed: "niepotwierdzone",
  },
  holidaysUnknown: "Nie podano, jak jest w święta.",
  exceptions: "Inaczej niż zwykle",

  map: "Mapa",
  mapOpenStreetMap: "OpenStreetMap",
  mapGoogle: "Mapy Google",
  mapApple: "Mapy Apple",
  directions: "Jak dojść",
  access: "Dostępność budynku",
  accessUnknown:
    "Żadne źródło nie mówi, czy wejdziesz tu bez stopni, czy jest winda, dostosowana toaleta, miejsce do parkowania, pętla indukcyjna i tłumacz języka migowego ani czy wejdziesz z psem asystującym. Zapytaj, zanim przyjdziesz.",
  accessFacts: {
    isStepFree: "Wejście bez stopni",
    hasLift: "Winda",
    hasAccessibleToilet: "Dostosowana toaleta",
    hasDisabledParking: "Parking dla osób z niepełnosprawnością",
    hasInductionLoop: "Pętla indukcyjna",
    hasSignLanguageInterpreter: "Tłumacz języka migowego",
    allowsAssistanceDog: "Pies asystujący",
  },
  yes: "tak",
  no: "nie",

  hoursTitle: "Godziny",
  hoursDescription: "Plan tygodnia: o której i gdzie można dostać pomoc, dzień po dniu.",
  hoursLead: "Cały tydzień, dzień po dniu. Jasne okno: ktoś tam jest. Przerywana ramka: najpierw zadzwoń.",
  hoursUnknown: "Tu najpierw zadzwoń",
  hoursUnknownLead: "Nie podano, kiedy można przyjść, albo trzeba się umówić.",
  hoursOffice: "Kiedy pracuje ośrodek",
};

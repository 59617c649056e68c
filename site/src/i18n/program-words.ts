// SPDX-License-Identifier: EUPL-1.2
// Words of the pages on programmes and legal acts, which are in Polish only. `%` stands for a year.

import type { LevelView, StandingView } from "../content/program.view.ts";
import { typesetWords } from "./typeset-words.ts";

const standings: Readonly<Record<StandingView, string>> = {
  CURRENT: "Aktualny",
  FORMER: "Zakończony",
  REPORTED: "Znany tylko ze sprawozdania",
};

const groups: Readonly<Record<StandingView, string>> = {
  CURRENT: "Aktualne",
  FORMER: "Zakończone",
  REPORTED: "Znane tylko ze sprawozdania",
};

const groupNotes: Readonly<Record<StandingView, string>> = {
  CURRENT: "Mówią o nich najnowsze dokumenty, jakie mamy.",
  FORMER: "Ich lata minęły. Pokazujemy, co było ich celem i co zrobiono.",
  REPORTED: "Sprawozdanie tylko je wymienia. Nie wiemy, czy jeszcze trwają.",
};

const levels: Readonly<Record<LevelView, string>> = {
  CENTRE: "program ośrodka",
  COUNTY: "program powiatowy",
  MUNICIPAL: "program gminny",
  NATIONAL: "program rządowy",
};

const standingNotes: Readonly<Record<StandingView, string>> = {
  CURRENT: "Aktualny: mówi o nim najnowszy dokument, jaki mamy.",
  FORMER: "Ten program się skończył. Nie mówi, jaką pomoc można dostać dziś.",
  REPORTED: "Ten program znamy tylko ze sprawozdania. Nie wiemy, czy jeszcze trwa.",
};

/** Words of the pages on programmes and legal acts. */
export const programWords = typesetWords({
  standings,
  standingNotes,
  groups,
  groupNotes,
  levels,
  title: "Programy i plany",
  description: "Programy i plany pomocy: które są aktualne, które się skończyły i co zrobiono.",
  lead: "Które są aktualne, które się skończyły i co w nich zrobiono.",
  windowsNote: "Okienka to lata od % do #. Świeci rok, w którym program obowiązuje.",
  windowNow: "Kreska pod okienkiem: rok %.",
  program: "Program",
  years: "Lata",
  toReport: "Strategia i sprawozdanie",
  yearsUnknown: "nie podano lat",
  from: "od",
  to: "do",

  facts: "Najważniejsze",
  adoptedBy: "Przyjęty przez",
  amendedBy: "Zmieniony przez",
  level: "Czyj to program",
  executors: "Kto realizuje",
  strategy: "Strategia",
  predecessor: "Wcześniej",
  successors: "Następny program",
  notStated: "nie podano",
  aims: "Cele",
  aliases: "Inne nazwy",
  resultsOfYear: "Co zrobiono w % roku",
  results: "Wyniki",
  noResults: "źródło nie podaje wyników",
  /** Before a noun in the genitive plural and a number: `liczba osób: 52`. */
  countOf: "liczba",
  count: "liczba",
  amount: "kwota",
  approximate: "ok.",
  contradictions: "Co źródło mówi różnie",
  shown: "Podajemy tę informację.",
  documents: "Dokumenty",
  offers: "Pomoc z tego programu",
  offersReported: "Pomoc, którą sprawozdanie wymienia w tym programie",
  offersReportedNote: "Nie wiemy, czy można ją dostać dziś.",
  toOffers: "Zobacz, jaka pomoc jest dziś",
  allPrograms: "Wszystkie programy i plany",

  actsTitle: "Akty prawne",
  actsDescription: "Uchwały, zarządzenia i ustawy, według których działa ośrodek i jego programy.",
  actsLead:
    "Uchwały i zarządzenia, które przyjęły programy albo je zmieniły, oraz ustawy, na których opiera się pomoc.",
  actGroups: { RESOLUTION: "Uchwały", ORDER: "Zarządzenia", STATUTE: "Ustawy" },
  actNames: { RESOLUTION: "Uchwała", ORDER: "Zarządzenie", STATUTE: "Ustawa" },
  number: "Numer",
  day: "Data",
  undated: "bez daty",
  issuer: "Kto wydał",
  adopted: "Przyjmuje",
  amends: "Zmienia",
  actAmendedBy: "Zmieniają",
  journal: "Ogłoszono",
  read: "Przeczytaj akt",
  actOf: "z",
});

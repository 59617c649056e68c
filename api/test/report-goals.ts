// SPDX-License-Identifier: EUPL-1.2

const NGOS = "organizacje-pozarzadowe";

/** An operational goal as the report on 2021 prints it. */
export type ReportGoal = readonly [
  number: string,
  name: string,
  indicatorCount: number,
  /** How each of its directions begins, in printed order. */
  directions: readonly string[],
  /** Who answers for it: the list, or two, each with its first and last row. Bodies have the slugs of the pack. */
  bodies: readonly string[],
];

/** The twenty goals, read in the report and not in the pack. */
export const reportGoals: readonly ReportGoal[] = [
  [
    "1.1",
    "Wspieranie osób i rodzin żyjących w ubóstwie z ograniczaniem jego następstw",
    7,
    ["monitoring", "podnoszenie wrażliwości", "rozwój i wdrażanie", "wspieranie inicjatyw", "wspieranie osób"],
    [`mops, pcpr, cis, kis, weiss, pck, pup, pkps, ${NGOS}, koscioly, arl, media`],
  ],
  [
    "1.2",
    "Zwiększenie efektywności wsparcia dzieci i rodzin zagrożonych wykluczeniem społecznym",
    4,
    ["wspieranie rodzin", "wczesne", "integracja", "współpraca", "zlecenie zadań", "promowanie", "poprawa"],
    [`mops, pcpr, arl, weiss, pck, ${NGOS}, koscioly, media`],
  ],
  [
    "1.3",
    "Upowszechnianie gminnego systemu przeciwdziałania przemocy w rodzinie",
    7,
    ["podnoszenie wiedzy", "zmniejszanie", "zmniejszenie", "poprawa skuteczności", "diagnoza", "wdrażanie"],
    [
      `zespol-interdyscyplinarny, weiss, mops, pcpr, policja, gkrpa, prokuratura, sad-rejonowy, oik, podmioty-lecznicze, ${NGOS}, media`,
    ],
  ],
  [
    "1.4",
    "Przeciwdziałanie wykluczeniu społecznemu osób bezdomnych",
    3,
    ["promowanie programu", "zapobieganie p", "diagnozowanie", "zapobieganie d", "stworzenie", "reintegracja"],
    [`sot, gkrpa, media, ${NGOS}`],
  ],
  [
    "1.5",
    "Stworzenie systemu pomocy i wsparcia w zaspakajaniu potrzeb mieszkaniowych dla osób zagrożonych wykluczeniem społecznym",
    5,
    [
      "stworzenie systemu",
      "aktualizacja kryteriów",
      "poszukiwanie modeli",
      "zwiększanie zasięgu",
      "utworzenie podstaw",
    ],
    ["zum, wik, zarzadcy-lokali, mops, media"],
  ],
  [
    "2.1",
    "Kształtowanie wizerunku osób niepełnosprawnych na rynku pracy",
    5,
    ["opracowanie i wdrażanie", "rozszerzanie współpracy", "współpraca z organizacjami"],
    [
      `1–1: mops, pcpr, cis, kis, pup, arl, weiss, ${NGOS}, media, podmioty-lecznicze`,
      "2–5: arl, wtz-szansa, pup, mops, podmioty-lecznicze",
    ],
  ],
  [
    "2.2",
    "Usługi socjalne dla osób niepełnosprawnych",
    4,
    ["rozwój usług", "współpraca władz", "rozwój wolontariatu"],
    [`mops, pcpr, pck, sds-przystan, ${NGOS}, podmioty-lecznicze`],
  ],
  [
    "2.3",
    "Tworzenie warunków sprzyjających zaradności i samodzielności osób niepełnosprawnych",
    4,
    ["wspieranie rozbudowy", "działania na rzecz", "podnoszenie świadomości", "promowanie", "wspieranie osób"],
    [`pcpr, mops, weiss, wik, zum, pup, arl, sds-przystan, zarzadcy-lokali, ${NGOS}, media, rady-osiedlowe`],
  ],
  [
    "2.4",
    "Zwiększanie systemu wsparcia społecznego dla osób po kryzysie zdrowia psychicznego",
    4,
    ["monitorowanie", "motywowanie", "świadczenie", "poprawa współpracy", "wpływanie"],
    [`eskulap, sot, mops, pcpr, sds-focha, sds-przystan, ${NGOS}, media, podmioty-lecznicze`],
  ],
  [
    "3.1",
    "Systematyczne diagnozowanie problemów społecznych i planowanie ich rozwiązywania",
    4,
    ["identyfikacja i badanie", "aktualizacja i opracowywanie", "monitoring zmian"],
    ["mops, weiss, wsbip, pcpr, wso, media"],
  ],
  [
    "3.2",
    "Promowanie innowacyjnych rozwiązań w zakresie pomocy społecznej",
    3,
    ["inicjowanie", "rozwijanie współpracy", "współpraca samorządu"],
    ["mops, weiss, wsbip, pcpr, wso, media"],
  ],
  [
    "3.3",
    "Zmniejszanie negatywnych zjawisk w sferze rodzinnej",
    5,
    ["poprawa dostępności", "wspieranie warunków", "wspieranie rodzin wielodzietnych"],
    [`mops, pcpr, weiss, pup, ${NGOS}, podmioty-lecznicze`],
  ],
  [
    "3.4",
    "Dostosowanie infrastruktury i bazy społecznej do długookresowych trendów demograficznych i aktywizowanie osób starszych",
    6,
    ["wspieranie działań", "wspieranie programów", "inicjowanie", "przeciwdziałanie izolacji", "współpraca"],
    [`1–2: utw, mops, wsbip, ${NGOS}, podmioty-lecznicze`, "3–6: weiss, fundacja-pomocna-dlon, mops"],
  ],
  [
    "3.5",
    "Kształtowanie szkoleń zawodowych kadr pomocy społecznej",
    2,
    ["badanie potrzeb", "organizowanie szkoleń", "wsparcie kształcenia"],
    ["pup, mops, wtz-szansa"],
  ],
  [
    "3.6",
    "Aktywizacja lokalnego rynku pracy i reorientacji społeczno - zawodowej",
    7,
    ["promowanie pracy", "kreowanie aktywnych", "inicjowanie współpracy", "kreowanie aktywnej", "kultywowanie"],
    ["1–4: pup, mops", `5–7: mops, pcpr, pup, arl, kis, cis, ${NGOS}, media`],
  ],
  [
    "4.1",
    "Profilaktyka i ograniczanie skutków uzależnień",
    3,
    ["realizacja programów", "kampanie społeczne", "propagowanie", "rozwój programów"],
    [`eskulap, sot, oik, mops, weiss, ${NGOS}, podmioty-lecznicze, media, wsbip, koscioly`],
  ],
  [
    "4.2",
    "Zwiększenie dostępności do leczenia odwykowego i wspieranie osób wychodzących z uzależnień",
    6,
    ["zwiększenie dostępności", "podnoszenie świadomości", "organizowanie pomocy", "współpraca i wspomaganie"],
    [`eskulap, sot, oik, mops, weiss, ${NGOS}, podmioty-lecznicze, media, wsbip, koscioly`],
  ],
  [
    "5.1",
    "Promowanie udziału organizacji pozarządowych, społecznych oraz innych podmiotów w zakresie rozwiązywania problemów społecznych w Gminie",
    6,
    ["wspieranie i", "wzmocnienie", "wspieranie rozwoju", "działalność Centrum Wspierania", "budowa platformy"],
    [`weiss, mops, pcpr, arl, wsbip, ${NGOS}`],
  ],
  [
    "5.2",
    "Angażowanie sektora niepublicznego w proces niwelowania problemów społecznych",
    3,
    ["ułatwienie dostępu", "włączenie organizacji", "zawieranie partnerstw"],
    [`weiss, mops, pcpr, arl, wsbip, ${NGOS}, media`],
  ],
  [
    "5.3",
    "Rozwój sektora ekonomii społecznej",
    4,
    ["wsparcie", "promowanie dobrych", "promocja", "działania na rzecz", "tworzenie", "realizacja Programu"],
    [`arl, pup, weiss, ${NGOS}, media, cwise`],
  ],
];

// SPDX-License-Identifier: EUPL-1.2

/** Words of the site map, in Polish only. */
export const siteMapWords = {
  title: "Mapa strony",
  description: "Wszystkie strony po kolei, od pilnej pomocy do dokumentów.",
  lead: "Wszystkie strony po kolei.",
  situations: "Co się dzieje",
  groups: "Dla kogo",
  hours: "Godziny",
  finder: "Znajdź pomoc",
  programs: "Programy i plany",
  report: "Strategia i sprawozdanie",
  differences: "Gdzie liczby się różnią",
  legalActs: "Akty prawne",
  centre: "O ośrodku i twoich prawach",
} as const;

// SPDX-License-Identifier: EUPL-1.2

/** Words of the page that is served where there is none, in Polish only. */
export const notFoundWords = {
  callTitle: "Zadzwoń",
  situationsTitle: "Co się dzieje?",
  linksTitle: "Poszukaj",
  finder: "Znajdź pomoc",
} as const;

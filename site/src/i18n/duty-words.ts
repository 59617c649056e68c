// SPDX-License-Identifier: EUPL-1.2

import { typesetWords } from "./typeset-words.ts";

/** Names of the pages that law and good practice ask for, as links name them; all but the statement are in Polish only. */
export const dutyNames = typesetWords({
  accessibility: "Deklaracja dostępności",
  communication: "Jak się z nami porozumieć",
  buildings: "Dostępność budynków",
  accessRequest: "Wniosek o dostępność",
  about: "O ośrodku",
  privacy: "Prywatność",
  childProtection: "Standardy ochrony małoletnich",
  openData: "Otwarte dane",
  checks: "Zgodność",
  dataDictionary: "Słownik danych",
  fileList: "Pliki danych",
  news: "Aktualności",
  siteMap: "Mapa strony",
  index: "A–Z",
});

/** Names of the pages that tell what stands in documents, as footers name them; they are in Polish only. */
export const readingNames = typesetWords({
  programs: "Programy i plany",
  report: "Strategia i sprawozdanie",
  documents: "Dokumenty",
  downloads: "Do pobrania",
  news: dutyNames.news,
  about: dutyNames.about,
});

/** Those pages, in the order of every footer. */
export const readingPages = ["programs", "report", "documents", "downloads", "news", "about"] as const;

/** A page that law or good practice asks for. */
export type Duty = keyof typeof dutyNames;

/** The pages that every footer leads to, in the same order on each page (WCAG 3.2.6). */
export const footerDuties: readonly Duty[] = [
  "accessibility",
  "communication",
  "childProtection",
  "privacy",
  "openData",
  "siteMap",
  "index",
];

/** The pages about the centre and people's rights, as the site map lists them. */
export const mappedDuties: readonly Duty[] = [
  "communication",
  "accessibility",
  "buildings",
  "accessRequest",
  "childProtection",
  "privacy",
  "openData",
  "checks",
  "dataDictionary",
  "fileList",
  "index",
];

/** What the link to the public information bulletin has to say. */
export const bulletinName = "Biuletyn Informacji Publicznej";

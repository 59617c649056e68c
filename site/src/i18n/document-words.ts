// SPDX-License-Identifier: EUPL-1.2

import { typesetWords } from "./typeset-words.ts";

/** Words of documents to print, which are in Polish alone. */
export const documentWords = typesetWords({
  leaflet: "ulotka",
  largePrint: "ulotka dużym drukiem",
  card: "wizytówka",
  door: "kartka na drzwi",
  poster: "plakat",
  document: "dokument",
  /** With the address in place of `%`. */
  qrAlt: "Kod QR prowadzi do strony %",
  more: "Więcej na stronie",
  call: "Zadzwoń",
  /** With numbers of pages in place of `%` and `#`. */
  page: "strona % z #",
  hours: "Godziny",
  closed: "nieczynne",
  /** In place of hours on a day that a source gives without hours. */
  askHours: "zadzwoń i zapytaj",
  /** In place of hours on a day whose hours only words can tell, which stand below the week. */
  seeBelow: "patrz niżej",
  nextDay: "następnego dnia",
  /** What a card has no room for, and where else it is told: `Godziny – zobacz na stronie`. */
  otherPlaces: "Inne miejsca",
  summary: "Opis",
  seePage: "zobacz na stronie",
  /** Heads of what is in a place, below the week of the place itself. */
  alsoHere: "Tu też",
  what: "Co",
  when: "Kiedy",
  where: "Gdzie",
  contents: "Spis treści",
  /** With the year of a report. */
  dataOfYear: "Dane z % roku",
  /** Head of the column of a report that tells who gave which number. */
  whoReported: "Kto ile podał, uwagi",
  urgentTitle: "Pilna pomoc",
  urgentLead: "Zadzwoń albo przyjdź.",
  guide: {
    name: "informator",
    title: "Informator",
    contents: "Spis treści",
    phones: "Telefony",
    /** Before the newest day that a record tells. */
    newest: "Najnowsze dane są z dnia",
    ageing: "Coś mogło się zmienić. Zanim pójdziesz, zadzwoń.",
    /** With the number of a page in place of `%`. */
    onPage: "strona %",
    /** Before offers that an earlier chapter tells of. */
    see: "Zobacz też",
  },
});

// SPDX-License-Identifier: EUPL-1.2
// Documents of Przykładowo, a town that does not exist.

import type { FactView, SourceView } from "../content/source.view.ts";

/** A fact that was confirmed once. */
export const verifiedFact: FactView = {
  kind: "OFFER",
  name: "Rozmowa",
  locator: "§ 5",
  remark: null,
  verifiedOn: "2026-03-02",
};

/** A fact that departs from the document and was never confirmed. */
export const doubtfulFact: FactView = {
  kind: "PLACE",
  name: "Siedziba ośrodka",
  locator: "s. 1",
  remark: "Sprawozdanie mówi o pompie; studnię widzieliśmy sami.",
  verifiedOn: null,
};

/** A document whose age lies between two days. */
export const rules: SourceView = {
  slug: "regulamin",
  title: "Regulamin organizacyjny Ośrodka Pomocy Społecznej w Przykładowie",
  url: "https://example.org/regulamin",
  asOfReason: "Wymienia program, który zaczął się w styczniu 2026 r., a działy z lipca jeszcze nie.",
  asOfFrom: "2026-01-02",
  asOfTo: "2026-06-30",
  facts: [verifiedFact, { ...doubtfulFact, locator: "§ 2", remark: null }],
};

/** A document that is not on the web, of which only the earliest day is known. */
export const report: SourceView = {
  slug: "sprawozdanie-2022",
  title: "Sprawozdanie ośrodka za rok 2022",
  url: null,
  asOfReason: "Podaje liczby za cały rok 2022.",
  asOfFrom: "2023-01-01",
  asOfTo: null,
  facts: [doubtfulFact],
};

/** A document whose age nothing bounds. */
export const undatedSource: SourceView = {
  ...report,
  slug: "ulotka",
  title: "Ulotka",
  asOfReason: "Nie ma na niej daty.",
  asOfFrom: null,
};

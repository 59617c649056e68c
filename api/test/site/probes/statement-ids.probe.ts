// SPDX-License-Identifier: EUPL-1.2

import type { FileProbe } from "../file-probe.ts";

/** The ids by which the Ministry's validator finds the mandatory parts of an accessibility statement. */
const IDS = [
  "a11y-wstep",
  "a11y-podmiot",
  "a11y-zakres",
  "a11y-url",
  "a11y-data-publikacja",
  "a11y-data-aktualizacja",
  "a11y-status",
  "a11y-data-sporzadzenie",
  "a11y-data-przeglad",
  "a11y-kontakt",
  "a11y-email",
  "a11y-telefon",
  "a11y-procedura",
  "a11y-architektura",
  "a11y-komunikacja",
];

/** Whether a machine can read the accessibility statement; other pages have nothing to keep. */
export const statementIdsProbe: FileProbe = {
  promise: "has the ids of a statement, where it is the accessibility statement",
  faults: async (path, html) =>
    path.endsWith("/deklaracja-dostepnosci/")
      ? IDS.filter((id) => !html.includes(`id="${id}"`)).map((id) => `${id} is missing`)
      : [],
};

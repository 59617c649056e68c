// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** The accessibility of buildings. */
export const buildingsWords = {
  title: "Dostępność budynków",
  description: "Wejście, winda, toaleta, parking, pętla indukcyjna i tłumacz: co wiemy o każdym miejscu.",
  lead: "O każde miejsce pytamy o to samo. „Brak danych” nie znaczy „nie”. Zadzwoń i zapytaj.",
  sections: [],
} as const satisfies PlainText;

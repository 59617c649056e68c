// SPDX-License-Identifier: EUPL-1.2
// Situations and the offers that answer them as the API gives them, for tests.

import type { AnswerPartsFragment } from "@okienko/schema/documents";
import { anOffer, own } from "./record.examples.ts";
import type { FullSituation } from "./situation.ts";

/** A situation that can wait, with no offers, in Polish and English. */
export function aSituation(given: Partial<FullSituation> = {}): FullSituation {
  return {
    citations: [],
    description: null,
    isUrgent: false,
    languages: [
      { coverage: "WHOLE", language: "PL" },
      { coverage: "PARTIAL", language: "EN" },
      { coverage: "NONE", language: "UK" },
    ],
    offers: [],
    sentence: own("Nie mam pracy."),
    slug: "nie-mam-pracy",
    ...given,
  };
}

/** An offer of today for no group, in no place, in Polish and English. */
export function anAnswer(given: Partial<AnswerPartsFragment> = {}): AnswerPartsFragment {
  return {
    ...anOffer(),
    atLocations: [],
    citations: [],
    contactPoints: [],
    languages: [
      { coverage: "WHOLE", language: "PL" },
      { coverage: "WHOLE", language: "EN" },
    ],
    organization: { name: own("Ośrodek") },
    reportedYear: null,
    standing: "CURRENT",
    targetGroups: [],
    ...given,
  };
}

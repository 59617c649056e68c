// SPDX-License-Identifier: EUPL-1.2

import type { LocationsQuery } from "@okienko/schema/documents";
import type { AccessFact, AccessView } from "./location.view.ts";
import { textViewOrNull } from "./text.ts";

type Facts = LocationsQuery["locations"]["nodes"][number]["accessibility"];

const QUESTIONS: readonly AccessFact[] = [
  "isStepFree",
  "hasLift",
  "hasAccessibleToilet",
  "hasDisabledParking",
  "hasInductionLoop",
  "hasSignLanguageInterpreter",
  "allowsAssistanceDog",
];

/** Accessibility of a building as its page tells it; a question that no source answers stays open. */
export function accessView(facts: Facts): AccessView {
  const answers = QUESTIONS.map((fact) => ({ fact, answer: facts?.[fact] ?? null }));
  const note = textViewOrNull(facts?.note ?? null);
  return { isKnown: note !== null || answers.some(({ answer }) => answer !== null), answers, note };
}

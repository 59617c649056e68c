// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "../text-check.ts";
import { personsIn } from "./persons-in-text.ts";
import { declinedForms } from "./polish-declension.ts";

/** A declared person as the cases of each part of the full name, in one set. */
function formsOf(fullName: string): ReadonlySet<string> {
  return new Set(fullName.split(/[\s-]+/).flatMap(declinedForms));
}

/** First name and first surname are those of one declared person; what follows may be a title. */
function isDeclared(names: readonly string[], declared: readonly ReadonlySet<string>[]): boolean {
  return declared.some((forms) => names.slice(0, 2).every((name) => forms.has(name)));
}

/**
 * A person whom the record names without declaring a public function. Ukrainian texts are not looked through: they tell
 * what their Polish originals tell, in which the person would be found.
 */
export const personNameFaults: TextCheck = ({ text, language }, { namedPersons }) => {
  if (language === "uk") return [];
  const declared = namedPersons.map(formsOf);
  return personsIn(text)
    .filter(({ names }) => !isDeclared(names, declared))
    .map(({ names }) => ({
      message: `a person seems to be named: ${names.join(" ")}`,
      mend: "tell the function instead of the name; only news name people, for a public function, in namedPersons",
    }));
};

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { messagesOf, textSample } from "../text-sample.ts";
import { personNameFaults } from "./person-name.rules.ts";

const declaring = (...namedPersons: readonly string[]) => ({
  contactPhones: new Set<string>(),
  contactEmails: new Set<string>(),
  namedPersons,
});

test("a person whom nobody declared is a finding that says whom, and what to write instead", () => {
  expect(personNameFaults(textSample("Otworzyła Anna Bajkowska."), declaring())).toEqual([
    {
      message: "a person seems to be named: Anna Bajkowska",
      mend: "tell the function instead of the name; only news name people, for a public function, in namedPersons",
    },
  ]);
});

test.each([
  "Otworzyła Anna Bajkowska.",
  "Z Anną Bajkowską rozmawiano długo.",
  "Podziękowano Annie Bajkowskiej.",
  "Pani Bajkowska mówiła o planach.",
  "Pani Anna mówiła o planach.",
  "Anna Bajkowska Prezydent Miasta",
])("a declared person may be named in every case: %s", (text) => {
  expect(personNameFaults(textSample(text), declaring("Jan Zmyślony", "Anna Bajkowska"))).toEqual([]);
});

test.each([
  ["of the same first name", "Otworzyła Anna Zmyślona."],
  ["of the same surname", "Otworzyła Ewa Bajkowska."],
  ["with the first name of one and the surname of another", "Otworzył Jan Bajkowska."],
])("another person is not declared: one %s", (_what, text) => {
  expect(personNameFaults(textSample(text), declaring("Jan Kowalski", "Anna Bajkowska"))).toHaveLength(1);
});

test("a surname in two parts is declared as a whole or by its first part", () => {
  const context = declaring("Anna Zmyślna-Bajkowa");
  expect(personNameFaults(textSample("Mówiła Anna Zmyślna-Bajkowa."), context)).toEqual([]);
  expect(personNameFaults(textSample("Mówiła Anna Zmyślna."), context)).toEqual([]);
});

test("English texts and easy texts are looked through, Ukrainian ones are not", () => {
  const languages = (["en", "pl-x-etr", "uk"] as const).map(
    (language) => messagesOf(personNameFaults, "Anna Bajkowska", { language }).length,
  );
  expect(languages).toEqual([1, 1, 0]);
});

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { printedLetterFaults } from "./printed-letters.rules.ts";

test.each([
  "Zażółć gęślą jaźń – „tak”, 5 m² za 10 €…",
  "dwu\u2011 i trzyosobowe → № 5 ● ☎ 10\u00b5g",
  "Czech: ř, ű, ș",
])("%j can be printed", (text) => {
  expect(messagesOf(printedLetterFaults, text)).toEqual([]);
});

test("letters that cannot be printed are named once, with their codes", () => {
  expect(messagesOf(printedLetterFaults, "Tak ✓, nie ✗, tak ✓ 😀")).toEqual([
    "letters that documents to print cannot show: ✓ (U+2713), ✗ (U+2717), 😀 (U+1F600)",
  ]);
});

test("data are looked through as well, in Cyrillic too", () => {
  expect(messagesOf(printedLetterFaults, "ul. Рóżana 1", { isProse: false })).toEqual([
    "letters that documents to print cannot show: Р (U+0420)",
  ]);
});

test.each([
  ["a variant, which is not printed", { language: "uk" }],
  ["what tells where facts come from", { isProvenance: true }],
  ["Cyrillic prose, of which another check tells", { isProse: true }],
] as const)("%s is let pass", (_, more) => {
  expect(messagesOf(printedLetterFaults, "Допомога", more)).toEqual([]);
});

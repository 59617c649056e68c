// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { leadSentenceFaults } from "./lead-sentence.rules.ts";

const wordsUpTo = (count: number): string =>
  Array.from({ length: count }, (_, index) => (index === 0 ? "Aby" : `a${index}`)).join(" ");
const lead = { path: ["summary"], isLead: true };

test("25 words in a sentence of a lead text are let pass, 26 are not", () => {
  expect(messagesOf(leadSentenceFaults, `Krótko. ${wordsUpTo(25)}.`, lead)).toEqual([]);
  expect(messagesOf(leadSentenceFaults, `Krótko. ${wordsUpTo(26)}. Krótko.`, lead)).toEqual([
    "a sentence of a lead text has 26 words: Aby a1 a2 a3 …",
  ]);
});

test("each sentence that is too long is told", () => {
  expect(messagesOf(leadSentenceFaults, `${wordsUpTo(26)}! ${wordsUpTo(31)}. Razem.`, lead)).toEqual([
    "a sentence of a lead text has 26 words: Aby a1 a2 a3 …",
    "a sentence of a lead text has 31 words: Aby a1 a2 a3 …",
  ]);
});

test("easy Polish is held to it, translations and other texts are not", () => {
  const long = wordsUpTo(26);
  expect(messagesOf(leadSentenceFaults, long, { ...lead, language: "pl-x-etr" })).toHaveLength(1);
  expect(messagesOf(leadSentenceFaults, long, { ...lead, language: "en" })).toEqual([]);
  expect(messagesOf(leadSentenceFaults, long)).toEqual([]);
});

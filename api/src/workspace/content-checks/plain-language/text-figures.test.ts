// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { textFigures } from "./text-figures.ts";

test("figures of sentences and of an item without a full stop", () => {
  expect(
    textFigures("Zadzwoń do nas. Pomożemy ci w kryzysie bezdomności! Plan wyjścia z kryzysu oraz schronienie"),
  ).toEqual({
    sentenceCount: 2,
    sentenceWordCount: 8,
    longestWordCount: 6,
    wordCount: 14,
    longWordCount: 2,
  });
});

test("an item alone is no sentence, though it may be the longest", () => {
  expect(textFigures("Pomoc psychologa")).toMatchObject({
    sentenceCount: 0,
    sentenceWordCount: 0,
    longestWordCount: 2,
  });
});

test("a sentence may end inside quotes or brackets", () => {
  expect(textFigures("Powiedz: „Pomocy!” (Zrób to dziś.)").sentenceCount).toBe(2);
});

test("an empty text has none", () => {
  expect(textFigures("")).toEqual({
    sentenceCount: 0,
    sentenceWordCount: 0,
    longestWordCount: 0,
    wordCount: 0,
    longWordCount: 0,
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { Offer } from "../../../domains/offers/offer.entity.ts";
import { VariantStatus } from "../../../persistence/localized-text.type.ts";
import { languageFigures } from "./language-figures.ts";

const english = {
  text: "This variant is long, and no figure of the Polish language is made of it at all.",
  status: VariantStatus.UNREVIEWED,
  originalHash: "000000000000",
};

function offer(slug: string, summary: string, scopeItems: readonly string[]): Offer {
  return Object.assign(new Offer(), {
    slug,
    name: { pl: "Bardzo długa urzędowa nazwa tej formy wsparcia społecznego" },
    summary: { pl: summary, en: english },
    scopeItems: scopeItems.map((pl) => ({ pl })),
    citations: [
      { source: "1", locator: "w. 5", facts: [], remark: { pl: "Uwaga o źródle ma tutaj wiele, wiele słów." } },
    ],
  });
}

const records = [
  offer("rozmowa", "Zadzwoń do nas. Porozmawiamy o twoim planie.", ["Plan"]),
  offer("nocleg", "Przyjdź wieczorem.", ["Łóżko, koc, kąpiel i śniadanie dla każdego"]),
];

test("figures are made of Polish originals that people read, without names and remarks on sources", () => {
  expect(languageFigures(records)).toMatchObject({
    textCount: 4,
    sentenceCount: 3,
    wordCount: 17,
    meanSentenceWords: 3,
    longWordShare: 1 / 17,
  });
});

test("the texts with the longest sentences are told with their places, the longest first", () => {
  expect(languageFigures(records, 2).worst).toMatchObject([
    { place: "offers[nocleg].scopeItems[0]", longestWordCount: 7 },
    { place: "offers[rozmowa].summary", longestWordCount: 4 },
  ]);
});

test("without records all figures are zero", () => {
  expect(languageFigures([])).toEqual({
    textCount: 0,
    sentenceCount: 0,
    wordCount: 0,
    meanSentenceWords: 0,
    longWordShare: 0,
    worst: [],
  });
});

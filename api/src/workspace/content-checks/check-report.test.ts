// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { Offer } from "../../domains/offers/offer.entity.ts";
import { TargetGroup } from "../../domains/offers/target-group.entity.ts";
import { checkReport, describeReport } from "./check-report.ts";

const english = { text: "Talk to us.", status: "UNREVIEWED", originalHash: "000000000000" };

const records = [
  Object.assign(new Offer(), {
    slug: "rozmowa",
    name: { pl: "Rozmowa" },
    summary: { pl: "Porozmawiaj z nami o tym, co trudne.", en: english },
    scopeItems: [{ pl: "Plan wyjścia" }],
    citations: [],
  }),
  Object.assign(new TargetGroup(), {
    slug: "rodziny",
    name: { pl: "Rodziny" },
    description: { pl: "Szukasz wsparcia." },
    citations: [],
  }),
];

test("a report counts records by kind, texts by language, and sentences", () => {
  expect(checkReport(records)).toMatchObject({
    recordCount: 2,
    counts: { Offer: 1, TargetGroup: 1 },
    textCounts: { pl: 5, "pl-x-etr": 0, uk: 0, en: 1 },
    language: { textCount: 3, sentenceCount: 2, meanSentenceWords: 4.5 },
  });
});

test("a report is a few lines at a terminal", () => {
  expect(describeReport(checkReport(records))).toEqual([
    "texts: 5 pl, 0 pl-x-etr, 0 uk, 1 en",
    "plain language: 2 sentences, mean 4.5 words, longest 7 (offers[rozmowa].summary), 9 % long words",
    "then: 2 offers[rozmowa].scopeItems[0]; 2 target_groups[rodziny].description",
  ]);
});

test("a report of nothing is short", () => {
  expect(describeReport(checkReport([]))).toEqual([
    "texts: 0 pl, 0 pl-x-etr, 0 uk, 0 en",
    "plain language: 0 sentences, mean 0.0 words, 0 % long words",
  ]);
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { headingView, textView } from "./text.ts";
import { translationView } from "./translation.ts";

describe("translationView", () => {
  it.each([
    ["ORIGINAL", false, false],
    ["MISSING", false, false],
    ["REVIEWED", false, false],
    ["UNREVIEWED", true, false],
    ["STALE", false, true],
  ] as const)("%s, however deep in the page", (state, isUnreviewed, isStale) => {
    const shown = { title: null, lists: [[{ name: textView({ state, text: "Rozmowa" }) }]] };
    expect(translationView(shown)).toEqual({ isUnreviewed, isStale });
  });
});

describe("headingView", () => {
  it.each([
    ["one sentence", "Nie mam pracy.", "Nie mam pracy"],
    ["several", "Mam dług. Boję się.", "Mam dług. Boję się."],
    ["a question", "Co robić?", "Co robić?"],
  ])("%s", (_, text, expected) => {
    expect(headingView({ state: "ORIGINAL", text })).toEqual({ text: expected, lang: null });
  });
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computedText,
  Language,
  type LocalizedValue,
  originalHashOf,
  TextState,
  textIn,
  textStateIn,
  VariantStatus,
} from "./localized-text.type.ts";

const { REVIEWED, UNREVIEWED } = VariantStatus;
const originalHash = originalHashOf("Nocleg");

const bed: LocalizedValue = {
  pl: "Nocleg",
  "pl-x-etr": { text: "Miejsce do spania", status: REVIEWED, originalHash },
  uk: { text: "Нічліг", status: UNREVIEWED, originalHash },
  en: { text: "A mattress", status: REVIEWED, originalHash: originalHashOf("Materac") },
};

test("the Polish text is the original", () => {
  const original = { text: "Nocleg", language: Language.PL, state: TextState.ORIGINAL };
  expect(textIn({ pl: "Nocleg" }, Language.PL)).toEqual(original);
  expect(textIn(bed, Language.PL)).toEqual(original);
});

test.each([
  ["that was checked", Language.PL_X_ETR, "Miejsce do spania", TextState.REVIEWED],
  ["that was not checked", Language.UK, "Нічліг", TextState.UNREVIEWED],
  ["of an earlier original, be it checked,", Language.EN, "A mattress", TextState.STALE],
])("a variant %s is given, and says so", (_what, language, text, state) => {
  expect(textIn(bed, language)).toEqual({ text, language, state });
});

test.each([Language.PL_X_ETR, Language.UK, Language.EN])(
  "where there is no text in %s the Polish one stands in, and says so",
  (language) => {
    const missing = { text: "Nocleg", language: Language.PL, state: TextState.MISSING };
    expect(textIn({ pl: "Nocleg" }, language)).toEqual(missing);
  },
);

test("a text says the same of itself as textStateIn says of it", () => {
  expect(Object.values(Language).map((language) => [language, textStateIn(bed, language)])).toEqual([
    [Language.PL, TextState.ORIGINAL],
    [Language.PL_X_ETR, TextState.REVIEWED],
    [Language.UK, TextState.UNREVIEWED],
    [Language.EN, TextState.STALE],
  ]);
});

test.each(Object.values(Language))("a text that is computed in %s is an original in it", (language) => {
  expect(computedText("7:00", language)).toEqual({ text: "7:00", language, state: TextState.ORIGINAL });
});

describe("the hash of an original", () => {
  test("is the beginning of its SHA-256, so that an editor can reckon it with any tool", () => {
    expect(originalHash).toBe("5f77a51b490c");
    expect(originalHashOf("Zażółć gęślą jaźń")).toBe("bc5348fd7c2d");
  });

  test("makes a variant stale with every change of the original, and fresh again when it is taken back", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(REVIEWED, UNREVIEWED), (pl, later, status) => {
        fc.pre(pl !== later);
        const en = { text: "text", status, originalHash: originalHashOf(pl) };
        expect(textStateIn({ pl: later, en }, Language.EN)).toBe(TextState.STALE);
        expect(textStateIn({ pl, en }, Language.EN)).toBe(TextState[status]);
      }),
    );
  });
});

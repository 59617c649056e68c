// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { translationFaults } from "./translation.rules.ts";

const COPIED = "the variant is the Polish text itself";

test.each([
  ["en", "Porozmawiaj z nami dziś wieczorem", [COPIED]],
  ["en", "Fundacja Dobra Bajka", []],
  ["uk", "Porozmawiaj z nami dziś wieczorem", [COPIED, "a Ukrainian text without a Cyrillic letter"]],
  ["pl-x-etr", "Porozmawiaj z nami dziś wieczorem", []],
] as const)("a variant in %s that is its original: %s", (language, text, messages) => {
  expect(messagesOf(translationFaults, text, { language, original: text })).toEqual(messages);
});

test("a variant that differs from its original is let pass", () => {
  const original = "Porozmawiaj z nami dziś wieczorem";
  const variant = { language: "en", original } as const;
  expect(messagesOf(translationFaults, "Talk to us tonight, if you can", variant)).toEqual([]);
});

describe("letters of another language are found", () => {
  test.each([
    ["pl", "Pоmoc dla ciebie", ["Cyrillic letters where none belong: о"]],
    ["en", "Help допомога", ["Cyrillic letters where none belong: допомога"]],
    ["pl-x-etr", "Допомога", ["Cyrillic letters where none belong: Допомога"]],
    ["uk", "Pomoc dla ciebie", ["a Ukrainian text without a Cyrillic letter"]],
    ["uk", "Мы поможем вам", ["letters that Ukrainian has not"]],
  ] as const)("%s: %s", (language, text, messages) => {
    expect(messagesOf(translationFaults, text, { language })).toEqual(messages);
  });
});

test.each([
  ["uk", "Зателефонуйте до MOPS"],
  ["uk", "MOPS"],
  ["uk", "7:00–15:00"],
  ["pl", "Żółw, 5 zł"],
  ["en", "Call us"],
] as const)("letters that belong are let pass: %s, %s", (language, text) => {
  expect(messagesOf(translationFaults, text, { language })).toEqual([]);
});

test("data is not looked at", () => {
  expect(messagesOf(translationFaults, "ул. 5", { isProse: false })).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { typographyFaults } from "./typography.rules.ts";

describe("signs that do not belong into a text are found", () => {
  test.each([
    ["Pomoc  dla ciebie", "two blanks in a row"],
    ["Pomoc\tdla ciebie", "a tab in the text"],
    ["tel. 41\u00a0234", "an unseen sign in the text, such as a no-break blank"],
    ["bez\u00addomność", "an unseen sign in the text, such as a no-break blank"],
    ["pomoc\u200b", "an unseen sign in the text, such as a no-break blank"],
    ["Pomoc <b>dziś</b>", "an HTML tag in the text"],
    ['Lista <ul style="x">', "an HTML tag in the text"],
    ["Dom &amp; praca", "an HTML entity in the text"],
    ["Dom&#160;i praca", "an HTML entity in the text"],
    ["Print Friendly, PDF", "noise of a web page: Print Friendly"],
    ["Koniec. Dodaj komentarz", "noise of a web page: Dodaj komentarz"],
    ["Powiększ obraz", "noise of a web page: Powiększ obraz"],
    ['To "jedno okienko"', "a straight quote in the text"],
    ["To „jedno okienko", "quotes that do not match"],
    ["To jedno okienko”", "quotes that do not match"],
    ["To ”jedno okienko„", "quotes that do not match"],
    ["Ustawa “Za życiem”", "quotes that do not match"],
    ["To „jedno okienko“", "quotes that do not match"],
  ])("%j: %s", (text, message) => {
    expect(messagesOf(typographyFaults, text)).toContain(message);
  });
});

test.each([
  "Metoda „jednego okienka” działa.",
  "„Klub «Senior» zaprasza”",
  "2 < 3 i 5 > 4",
  "Dom & praca; A&B",
  "Tekst bez kropki",
  "W źródle stoi „Dodaj komentarz”; pominęliśmy to.",
  "7:00–9:00, 5 – 6, d’Arc",
])("a clean text is let pass: %s", (text) => {
  expect(messagesOf(typographyFaults, text)).toEqual([]);
});

test.each([
  ["uk", "«Одне віконце»", "„Одне віконце”"],
  ["en", "The “one window” method", "The „one window” method"],
  ["pl-x-etr", "To „okienko”", "To “okienko”"],
] as const)("each language has its own quotes: %s", (language, right, wrong) => {
  expect(messagesOf(typographyFaults, right, { language })).toEqual([]);
  expect(messagesOf(typographyFaults, wrong, { language })).toEqual(["quotes that do not match"]);
});

test("data may have quotes, and nothing else of it", () => {
  expect(messagesOf(typographyFaults, 'a"b', { isProse: false })).toEqual([]);
  expect(messagesOf(typographyFaults, "ul.  Polna 5", { isProse: false })).toEqual(["two blanks in a row"]);
});

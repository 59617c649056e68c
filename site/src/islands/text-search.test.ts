// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesText, wordsOf } from "./text-search.ts";

const finds = (query: string, text: string): boolean => matchesText(wordsOf(text), query);

describe("words of a text", () => {
  it.each<[string, string, readonly string[]]>([
    ["are in lower case", "Ośrodek MOPS", ["osrodek", "mops"]],
    ["have no diacritics", "zażółć gęślą jaźń", ["zazolc", "gesla", "jazn"]],
    ["have no capital diacritics", "ZAŻÓŁĆ GĘŚLĄ JAŹŃ", ["zazolc", "gesla", "jazn"]],
    ["are the same however the letters are composed", "z\u0307o\u0301łty", ["zolty"]],
    [
      "end at everything that is no letter and no digit",
      "„Senior+”, pok. 1.14 (a/b)",
      ["senior", "pok", "1", "14", "a", "b"],
    ],
    ["may be of another alphabet", "Нічліг для людей", ["нічліг", "для", "людеи"]],
    ["are none where there are none", " – ? – ", []],
  ])("%s", (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("a search finds an offer", () => {
  it.each<[string, string, string]>([
    ["by a word", "nocleg", "Nocleg dla kobiet"],
    ["by a word in the middle", "kobiet", "Nocleg dla kobiet"],
    ["by the beginning of a word", "noc", "Nocleg"],
    ["whatever the case", "NOCLEG", "nocleg"],
    ["without diacritics in the query", "zywnosc", "Żywność"],
    ["without diacritics in the text", "żywność", "Zywnosc"],
    ["by ł as well as by l", "zloty", "złoty"],
    ["in another case of the noun: genitive", "noclegowni", "Noclegownia"],
    ["in another case of the noun: nominative", "noclegownia", "w noclegowni"],
    ["in the plural", "seniorzy", "Klub dla seniorów"],
    ["in another gender of the adjective", "bezdomna", "osoby bezdomne"],
    ["by several words, in any order and place", "kobiet nocleg", "Nocleg dla mężczyzn i kobiet"],
    ["by a number", "112", "Zadzwoń pod 112"],
    ["by a query with blanks and signs around its words", "  nocleg, ", "Nocleg"],
    ["by a query without a word, for it asks for nothing", " ? ", "Nocleg"],
    ["in Ukrainian", "Нічліг", "нічліг"],
  ])("%s", (_what, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each<[string, string, string]>([
    ["of another word", "obiad", "Nocleg"],
    ["that lacks one word of several", "nocleg obiad", "Nocleg"],
    ["that has the word inside another", "leg", "Nocleg"],
    ["that has a short word with another ending", "domu", "dom"],
  ])("but not one %s", (_what, query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

describe("whatever a text says", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aąbcćłóżźśńeęiow"), minLength: 1, maxLength: 12 });
  const sentences = fc.array(letters, { minLength: 1, maxLength: 8 });

  it("is found by each of its words, whole or without its end", () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (words, at, length) => {
        const word = words[at % words.length] ?? "";
        expect(finds(word, words.join(" "))).toBe(true);
        expect(finds(word.slice(0, 1 + (length % word.length)).toUpperCase(), words.join(", "))).toBe(true);
      }),
    );
  });

  it("is never found by more words where it is not by fewer", () => {
    fc.assert(
      fc.property(sentences, sentences, letters, (words, query, further) => {
        const text = words.join(" ");
        expect(finds([...query, further].join(" "), text) && !finds(query.join(" "), text)).toBe(false);
      }),
    );
  });
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LampFields, lampOf } from "../../test/small-store.ts";
import { originalHashOf, VariantStatus } from "../persistence/localized-text.type.ts";
import { matchesText, wordsOf } from "./text-search.rules.ts";

const finds = (query: string, values: LampFields): boolean => matchesText(lampOf("nocleg", values), query);
const named = (pl: string): LampFields => ({ name: { pl } });

describe("words of a text", () => {
  test.each<[string, string, readonly string[]]>([
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

describe("a search finds a record", () => {
  test.each<[string, string, string]>([
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
  ])("%s", (_what, query, pl) => {
    expect(finds(query, named(pl))).toBe(true);
  });

  test.each<[string, string, string]>([
    ["of another word", "obiad", "Nocleg"],
    ["that lacks one word of several", "nocleg obiad", "Nocleg"],
    ["that has the word inside another", "leg", "Nocleg"],
    ["that has a short word with another ending", "domu", "dom"],
  ])("but not one %s", (_what, query, pl) => {
    expect(finds(query, named(pl))).toBe(false);
  });
});

describe("a search looks", () => {
  const bed = { status: VariantStatus.UNREVIEWED, originalHash: originalHashOf("Nocleg") };

  test.each<[string, string, LampFields]>([
    ["into every language", "bed", { name: { pl: "Nocleg", en: { ...bed, text: "A bed" } } }],
    ["into Ukrainian", "Нічліг", { name: { pl: "Nocleg", uk: { ...bed, text: "нічліг" } } }],
    ["into a variant of an earlier original", "bed", { name: { pl: "Materac", en: { ...bed, text: "A bed" } } }],
    ["into every text of a list", "przyjdź", { uses: [{ pl: "Zadzwoń." }, { pl: "Przyjdź." }] }],
    ["into shapes", "żarówka", { parts: [{ name: { pl: "Żarówka" }, takenFrom: null }] }],
    ["into data", "rynek 1", { street: "Rynek 1" }],
    ["at its slug, which has no diacritics", "nocleg", {}],
  ])("%s", (_what, query, values) => {
    expect(finds(query, values)).toBe(true);
  });

  test("for the words of a query in several fields at once", () => {
    expect(finds("lampa rynek", { name: { pl: "Lampa" }, street: "Rynek 1" })).toBe(true);
  });

  test.each<[string, string, LampFields]>([
    ["at where facts come from", "sprawozdanie", { citations: [{ remark: { pl: "Sprawozdanie mówi inaczej." } }] }],
    ["at other records", "0b1c", { neighbour: "0b1c2d3e-0000-5000-8000-000000000000" }],
    ["at numbers of places in lists", "77", { position: 77 }],
    ["at what is known of a variant", "unreviewed", { name: { pl: "Nocleg", en: { ...bed, text: "A bed" } } }],
  ])("but not %s", (_what, query, values) => {
    expect(finds(query, values)).toBe(false);
  });
});

test("a phone number is found as people write it, and without blanks", () => {
  const values: LampFields = { street: "+48123456789" };
  for (const query of ["12 345 67 89", "+48123456789", "12 345"]) expect(finds(query, values), query).toBe(true);
  expect(finds("12 345 67 88", values)).toBe(false);
});

describe("whatever a text says", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aąbcćłóżźśńeęiow"), minLength: 1, maxLength: 12 });
  const sentences = fc.array(letters, { minLength: 1, maxLength: 8 });

  test("each of its words finds it, whole or without its end", () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (words, at, length) => {
        const word = words[at % words.length] ?? "";
        const beginning = word.slice(0, 1 + (length % word.length));
        expect(finds(word, named(words.join(" ")))).toBe(true);
        expect(finds(beginning.toUpperCase(), named(words.join(", ")))).toBe(true);
      }),
    );
  });

  test("a further word of the query never finds more", () => {
    fc.assert(
      fc.property(sentences, sentences, letters, (words, query, further) => {
        const values = named(words.join(" "));
        const before = finds(query.join(" "), values);
        expect(finds([...query, further].join(" "), values) && !before).toBe(false);
      }),
    );
  });
});

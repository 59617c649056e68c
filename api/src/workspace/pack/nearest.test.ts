// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each<[string, string, readonly string[], readonly string[]]>([
  ["a letter too few", "streetwrker", ["noclegownia", "streetworker"], ["streetworker"]],
  ["a letter too many", "streetworkerr", ["streetworker"], ["streetworker"]],
  ["two letters swapped", "mosp", ["mops"], ["mops"]],
  ["the nearest first", "rozmowy", ["biuro", "rozmowa-2", "rozmowa"], ["rozmowa", "rozmowa-2"]],
  ["the order of the list where two are equally near", "kot", ["kos", "kit"], ["kos", "kit"]],
  ["short words within two letters", "ab", ["xy", "xyz"], ["xy"]],
  ["nothing like it", "streetworker", ["biuro", "mops"], []],
  ["no words at all", "mops", [], []],
])("%s", (_what, mistyped, words, found) => {
  expect(nearest(mistyped, words)).toEqual(found);
});

test("an endless word costs no time and is like nothing", () => {
  expect(nearest("x".repeat(1_000_000), ["mops"])).toEqual([]);
});

test("a word that is known stands first, and what is proposed is always one of the words", () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), (list, position) => {
      const word = list[position % list.length] ?? "";
      const found = nearest(word, list);
      expect(found[0]).toBe(word);
      expect(list).toEqual(expect.arrayContaining([...found]));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLongWord, syllableCount, wordsOf } from "./words.ts";

describe("syllables of a Polish word", () => {
  test.each([
    ["dom", 1],
    ["pomoc", 2],
    ["nia", 1],
    ["niania", 2],
    ["rodzina", 3],
    ["dzieci", 2],
    ["wsparcie", 2],
    ["nauka", 3],
    ["auto", 2],
    ["Europa", 3],
    ["muzeum", 3],
    ["kakao", 3],
    ["Maria", 2],
    ["Marii", 2],
    ["bezdomność", 3],
    ["bezdomności", 4],
    ["schronisko", 3],
    ["świetlica", 3],
    ["indywidualny", 6],
    ["deinstytucjonalizacja", 9],
    ["opiekuńczo-wychowawczy", 8],
    ["ÓSMY", 2],
    ["w", 0],
    ["2021", 0],
    ["MOPS", 1],
  ])("%s: %i", (word, count) => {
    expect(syllableCount(word)).toBe(count);
  });

  test("are never fewer in a longer compound than in its parts together", () => {
    const parts = fc.constantFrom("dom", "pomoc", "wsparcie", "rodzina", "osoba");
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(syllableCount(`${one}-${other}`)).toBe(syllableCount(one) + syllableCount(other));
      }),
    );
  });
});

test.each([
  ["schronisko", false],
  ["bezdomności", true],
  ["2021", false],
])("a word of four syllables is long: %s, %s", (word, isLong) => {
  expect(isLongWord(word)).toBe(isLong);
});

test.each<[string, readonly string[]]>([
  ["Pomoc dla ciebie – dziś.", ["Pomoc", "dla", "ciebie", "dziś"]],
  ["od 7:00 do 9:00, ul. Rzeczki 1B/1", ["od", "7:00", "do", "9:00", "ul", "Rzeczki", "1B/1"]],
  ["społeczno-gospodarczy; m.in. „okienko”", ["społeczno-gospodarczy", "m.in", "okienko"]],
  ["поговори з нами", ["поговори", "з", "нами"]],
  ["– … –", []],
])("words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

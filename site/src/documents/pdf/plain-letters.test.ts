// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { missingLetters, plainText } from "./plain-letters.ts";

const letters = new Set([..."abcdefghijklmnoprstuwz019 -–'\"•.,\u03bc\u00a0"]);

describe("plainText", () => {
  it.each([
    ["dwu\u2011 i trzy\u2010osobowe", "dwu- i trzy-osobowe"],
    ["od 9 \u2012 do 11 \u2015 lub nie", "od 9 – do 11 – lub nie"],
    ["druk → podpis", "druk – podpis"],
    ["10′ 11″", "10' 11\""],
    ["10 \u00b5g", "10 \u03bcg"],
    ["№ 9", "nr 9"],
    ["☎ 10", "tel. 10"],
    ["● raz ▪ dwa ■ trzy", "• raz • dwa • trzy"],
    ["oﬁara ﬂetu", "ofiara fletu"],
    ["a\u2002b\u2003c\u2007d\u202fe", "a b c\u00a0d\u00a0e"],
    ["a\u00adb\u200bc\u2060d\ufeffe", "abcde"],
  ])("writes %j as %j", (text, expected) => {
    expect(plainText(text, letters)).toBe(expected);
  });

  it("leaves alone what the typeface has, and what has no equivalent", () => {
    expect(plainText("№ → 漢 😀", new Set("№→"))).toBe("№ → 漢 😀");
  });
});

describe("missingLetters", () => {
  it("names each letter that the typeface lacks once, whole beyond the basic plane too", () => {
    expect(missingLetters("漢 a 漢 😀\n\t", letters)).toEqual(["漢", "😀"]);
  });
});

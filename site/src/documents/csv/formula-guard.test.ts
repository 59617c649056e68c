// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, hostileTexts } from "../tables/table.examples.ts";
import { guarded, unguarded } from "./formula-guard.ts";

describe("guarded", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+48 41 276 76 21", "'+48 41 276 76 21"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["'=1", "''=1"],
    ["  =1", "  '=1"],
    ["a;=1", "a;'=1"],
    ["a\n-1", "a\n'-1"],
    ['a;"=1"', 'a;"\'=1"'],
    ["＝1", "'＝1"],
  ])("marks %j as %j", (text, marked) => {
    expect(guarded(text)).toBe(marked);
  });

  it.each(["41 276 76 21", "a = b", "poniedziałek - piątek", "27-400", "e-mail: a@example.org", "", "O'Neill"])(
    "leaves %j as it is",
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );

  it("loses nothing of any text", () => {
    for (const text of hostileTexts) expect(unguarded(guarded(text))).toBe(text);
    fc.assert(
      fc.property(anyText, (text) => unguarded(guarded(text)) === text),
      { numRuns: 2_000 },
    );
  });
});

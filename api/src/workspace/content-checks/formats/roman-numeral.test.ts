// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRomanNumeral } from "./roman-numeral.ts";

const VALUES = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };

/** The Roman numeral for a number from 1 to 3999. */
function romanOf(number: number): string {
  let rest = number;
  let roman = "";
  for (const [sign, value] of Object.entries(VALUES)) {
    roman += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}

const canonical = new Set(Array.from({ length: 3999 }, (_, index) => romanOf(index + 1)));

test("every number from 1 to 3999 has its numeral", () => {
  expect([...canonical].every(isRomanNumeral)).toBe(true);
});

test("no other spelling is a numeral", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."IVXLCDM"), maxLength: 8 }), (text) => {
      expect(isRomanNumeral(text)).toBe(canonical.has(text));
    }),
    { numRuns: 1000 },
  );
});

describe("what is no numeral", () => {
  test.each(["", "IIII", "VX", "IC", "xl", "XLA", "XXXXII", " XL"])("%j", (text) => {
    expect(isRomanNumeral(text)).toBe(false);
  });
});

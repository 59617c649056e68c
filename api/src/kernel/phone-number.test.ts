// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPhoneNumber, parsePhoneNumber, phoneUri } from "./phone-number.ts";

describe("a Polish number is read in every usual spelling", () => {
  test.each([
    ["412767600", "+48412767600"],
    ["41 276 76 00", "+48412767600"],
    ["41-276-76-00", "+48412767600"],
    ["(41) 2767600", "+48412767600"],
    ["(41) 276-76-00", "+48412767600"],
    ["41\u00a0276\u00a076\u00a000", "+48412767600"],
    ["41\u202f276\u202f76\u202f00", "+48412767600"],
    ["48412767600", "+48412767600"],
    ["+48412767600", "+48412767600"],
    ["+48 41 276 76 00", "+48412767600"],
    ["+48\u00a041\u00a0276\u00a076\u00a000", "+48412767600"],
    ["0048 41 276 76 00", "+48412767600"],
    ["883104999", "+48883104999"],
    ["883 104 999", "+48883104999"],
    ["883-104-999", "+48883104999"],
    ["883\u00a0104\u00a0999", "+48883104999"],
    ["+48 883 104 999", "+48883104999"],
    ["800 70 2222", "+48800702222"],
  ])("%j is %s", (written, e164) => {
    expect(parsePhoneNumber(written)).toBe(e164);
  });
});

test.each([
  ["112", "112"],
  ["1 1 2", "112"],
  ["997", "997"],
  ["998", "998"],
  ["999", "999"],
])("an emergency number stays as it is: %j is %s", (written, short) => {
  expect(parsePhoneNumber(written)).toBe(short);
});

describe("what the Polish numbering plan does not have is refused", () => {
  test.each([
    ["nothing", ""],
    ["blanks alone", "   "],
    ["signs alone", "+ () -"],
    ["seven digits, which are a number in some plans", "3000000"],
    ["a digit too few", "41 276 76 0"],
    ["a local number without its area", "276 76 00"],
    ["a digit too many", "41 276 76 000"],
    ["two numbers", "41 276 76 00 883 104 999"],
    ["an area that does not exist", "11 111 11 11"],
    ["zeros", "000 000 000"],
    ["an old long-distance zero", "0 41 276 76 00"],
    ["a German number", "+49 30 901820"],
    ["a Ukrainian number", "+380 44 279 12 34"],
    ["letters before it", "tel. 41 276 76 00"],
    ["an extension after it", "41 276 76 00 wew. 12"],
    ["words", "zadzwoń"],
    ["an emergency number with a country code", "+48 112"],
    ["another short number", "123"],
  ])("%s: %j", (_what, written) => {
    expect(parsePhoneNumber(written)).toBeNull();
  });
});

test.each([
  ["+48412767600", "41 276 76 00"],
  ["+48883104999", "883 104 999"],
  ["+48800702222", "800 702 222"],
  ["112", "112"],
])("%s is shown as %s", (e164, shown) => {
  expect(formatPhoneNumber(e164)).toBe(shown);
});

test.each([
  ["+48412767600", "tel:+48412767600"],
  ["112", "tel:112"],
])("a phone dials %s as %s", (e164, uri) => {
  expect(phoneUri(e164)).toBe(uri);
});

test("a number that was shown is read back as the same number", () => {
  const areas = fc.constantFrom("12", "22", "41", "50", "51", "60", "66", "69", "72", "79", "88");
  const numbers = fc
    .tuple(areas, fc.integer({ min: 2_000_000, max: 9_999_999 }))
    .map(([area, rest]) => `${area}${rest}`);
  fc.assert(
    fc.property(numbers, (digits) => {
      const e164 = parsePhoneNumber(digits);
      fc.pre(e164 !== null);
      expect(e164).toBe(`+48${digits}`);
      expect(parsePhoneNumber(formatPhoneNumber(`+48${digits}`))).toBe(e164);
    }),
  );
});

test("whatever is written gives a number of the plan or null, never an error", () => {
  const scrawl = fc.string({ unit: fc.constantFrom(..."0123456789+()- \u00a0"), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(scrawl, fc.string()), (written) => {
      expect(parsePhoneNumber(written) ?? "112").toMatch(/^(?:\+48\d+|112|99[789])$/);
    }),
  );
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type LocalizedValue, originalHashOf, VariantStatus } from "./localized-text.type.ts";
import { localizedText } from "./pack-texts.ts";
import { MEND, plainText } from "./pack-values.ts";

/** The first 12 digits that `printf Nocleg | sha256sum` prints. */
const NOCLEG = "5f77a51b490c";

const bed = { text: "A bed", status: VariantStatus.UNREVIEWED, originalHash: NOCLEG };

/** What a text of the pack is refused with: where, what is wrong, how to mend it. */
function refusal(written: unknown): readonly string[][] {
  const result = localizedText.safeDecode(written as never);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => [path.join("."), ...message.split(MEND)]);
}

describe("a text of the pack is read into the record and written back", () => {
  test.each<[string, unknown, LocalizedValue]>([
    ["in Polish alone", "Zażółć gęślą jaźń", { pl: "Zażółć gęślą jaźń" }],
    ["with a variant", { pl: "Nocleg", en: bed }, { pl: "Nocleg", en: bed }],
    [
      "with a variant in every language",
      { pl: "Nocleg", "pl-x-etr": { ...bed, text: "Miejsce do spania" }, uk: { ...bed, text: "Нічліг" }, en: bed },
      { pl: "Nocleg", "pl-x-etr": { ...bed, text: "Miejsce do spania" }, uk: { ...bed, text: "Нічліг" }, en: bed },
    ],
    [
      "with a variant that someone qualified has checked",
      { pl: "Nocleg", en: { ...bed, status: "REVIEWED" } },
      { pl: "Nocleg", en: { ...bed, status: VariantStatus.REVIEWED } },
    ],
    [
      "with a variant of an earlier original, which keeps the hash of that",
      { pl: "Noclegownia", en: bed },
      { pl: "Noclegownia", en: bed },
    ],
  ])("%s", (_what, written, kept) => {
    expect(z.decode(localizedText, written)).toEqual(kept);
    expect(z.encode(localizedText, kept)).toEqual(written);
  });

  test("as the plain text where it was written by language, but in Polish alone", () => {
    expect(z.encode(localizedText, z.decode(localizedText, { pl: "Nocleg" }))).toBe("Nocleg");
  });

  test("whatever it says in whatever languages", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => plainText.safeParse(text).success);
    const variant = fc.record({
      text: texts,
      status: fc.constantFrom(...Object.values(VariantStatus)),
      originalHash: texts.map(originalHashOf),
    });
    const values = fc.record({ pl: texts, "pl-x-etr": variant, uk: variant, en: variant }, { requiredKeys: ["pl"] });
    fc.assert(
      fc.property(values, (value) => {
        expect(z.decode(localizedText, z.encode(localizedText, value))).toEqual(value);
      }),
    );
  });
});

describe("a text that cannot be is refused with what is wrong and how to mend it", () => {
  const textMend = "write text; put it in quotes if it looks like a number";
  const tagMend = "use pl, pl-x-etr, uk, en, each with text, status and originalHash";
  const variantMend = "write text, status and originalHash, each on its own line";
  const hashMend = `write originalHash: "${NOCLEG}" if the variant says what the Polish text says now`;
  const noHash = "the variant does not say which original it is of";
  const noDigits = "not a hash of a text";

  test.each<[string, unknown, readonly string[]]>([
    ["a number", 1.14, ["", "not a text", textMend]],
    ["nothing", null, ["", "not a text", textMend]],
    ["a list", ["Nocleg"], ["", "not a text", textMend]],
    [
      "a text over two lines",
      "a\nb",
      ["", "control character or line break in the text", 'use ">-" for text over several lines'],
    ],
    ["languages without Polish", { en: bed }, ["pl", "not a text", textMend]],
    ["a language that there is not", { pl: "Nocleg", de: bed }, ["", "there is no de here", tagMend]],
    ["a language by another name", { pl: "Nocleg", pl_x_etr: bed }, ["", "there is no pl_x_etr here", tagMend]],
    ["a bare text for a variant", { pl: "Nocleg", en: "A bed" }, ["en", "not a variant", variantMend]],
    ["nothing for a variant", { pl: "Nocleg", en: null }, ["en", "not a variant", variantMend]],
    [
      "a variant without a text",
      { pl: "Nocleg", en: { ...bed, text: undefined } },
      ["en.text", "not a text", textMend],
    ],
    [
      "a variant with blanks at its end",
      { pl: "Nocleg", en: { ...bed, text: "A bed " } },
      ["en.text", "blanks at an end of the text", "delete them"],
    ],
    [
      "a variant of no known quality",
      { pl: "Nocleg", en: { ...bed, status: "GOOD" } },
      ["en.status", "not one of the list", "use UNREVIEWED, REVIEWED"],
    ],
    [
      "a variant with a key too many",
      { pl: "Nocleg", en: { ...bed, by: "Ewa" } },
      ["en", "there is no by here", tagMend],
    ],
    [
      "a variant of an unknown original",
      { pl: "Nocleg", en: { text: "A bed", status: "UNREVIEWED" } },
      ["en.originalHash", noHash, hashMend],
    ],
    [
      "a hash of digits alone, which YAML reads as a number",
      { pl: "Nocleg", en: { ...bed, originalHash: 123_456_789_012 } },
      ["en.originalHash", noHash, hashMend],
    ],
    [
      "a hash that is too short",
      { pl: "Nocleg", en: { ...bed, originalHash: NOCLEG.slice(1) } },
      ["en.originalHash", noDigits, hashMend],
    ],
    [
      "a hash in capitals",
      { pl: "Nocleg", en: { ...bed, originalHash: NOCLEG.toUpperCase() } },
      ["en.originalHash", noDigits, hashMend],
    ],
  ])("%s", (_what, written, problem) => {
    expect(refusal(written)).toEqual([problem]);
  });

  test("with all that is wrong in it at once", () => {
    const written = { pl: "Nocleg ", uk: { ...bed, status: "GOOD" }, en: "A bed" };
    expect(refusal(written).map(([path]) => path)).toEqual(["pl", "uk.status", "en"]);
  });
});

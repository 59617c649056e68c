// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { finderWords } from "../i18n/finder-words.ts";
import { locales } from "../i18n/locale.ts";
import { counted } from "./counted.ts";

const wordsIn = (tag: (typeof locales)[number]["tag"]) => finderWords(tag, (text) => text, 2021);

it.each([
  ["pl", 1, "Pasuje 1 forma pomocy"],
  ["pl", 3, "Pasują 3 formy pomocy"],
  ["pl", 12, "Pasuje 12 form pomocy"],
  ["pl", 22, "Pasują 22 formy pomocy"],
  ["uk", 21, "Підходить 21 вид допомоги"],
  ["uk", 2, "Підходять 2 види допомоги"],
  ["uk", 11, "Підходить 11 видів допомоги"],
  ["en", 1, "1 kind of help fits"],
  ["en", 2, "2 kinds of help fit"],
] as const)("counts in %s: %i", (tag, count, sentence) => {
  expect(counted(count, wordsIn(tag).found, tag)).toBe(
    sentence.replace(String(count), `${count}\u00a0`).replace("\u00a0 ", "\u00a0"),
  );
});

it("names the year of the report in every language, and leaves no place for it empty", () => {
  for (const { tag } of locales) {
    const words = wordsIn(tag);
    expect(words.reported).toContain("2021");
    expect(JSON.stringify(words)).not.toContain("#");
    for (const forms of [words.found, words.alsoReported]) {
      for (const form of Object.values(forms)) expect(form).toContain("% ");
    }
  }
});

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { type Edit, editedPack, packFolder, problemsOf } from "../../../test/pack-folder.ts";
import type { Problem } from "../../kernel/problem.ts";
import { originalHashOf } from "../../persistence/localized-text.type.ts";
import { readPack } from "./read-pack.ts";

const hash = originalHashOf("Rozmowa");

test("a text is read with its variants", async () => {
  const written = `
    pl: Rozmowa
    uk: { text: Розмова, status: REVIEWED, originalHash: "${hash}" }
    en:
      text: >-
        A long
        talk
      status: UNREVIEWED
      originalHash: "000000000000"
`;
  const records = await readPack(await packFolder(editedPack(["offers.yaml", " Rozmowa\n", written])));
  expect(records.find(({ kind }) => kind === "Offer")).toMatchObject({
    name: {
      pl: "Rozmowa",
      uk: { text: "Розмова", status: "REVIEWED", originalHash: hash },
      en: { text: "A long talk", status: "UNREVIEWED", originalHash: "000000000000" },
    },
  });
});

test.each<[string, Edit, Partial<Problem>]>([
  [
    "a variant that does not say which original it is of, with the value to write",
    ["offers.yaml", " Rozmowa\n", "\n    pl: Rozmowa\n    en:\n      text: A talk\n      status: UNREVIEWED\n"],
    {
      file: "offers.yaml",
      line: 5,
      path: "offers[rozmowa].name.en.originalHash",
      value: null,
      message: "the variant does not say which original it is of",
      mend: `write originalHash: "${originalHashOf("Rozmowa")}" if the variant says what the Polish text says now`,
    },
  ],
  [
    "a text in a language that there is not",
    ["offers.yaml", " Rozmowa\n", "\n    pl: Rozmowa\n    de: Gespräch\n"],
    {
      file: "offers.yaml",
      line: 3,
      path: "offers[rozmowa].name",
      value: '{"pl":"Rozmowa","de":"Gespräch"}',
      message: "there is no de here",
      mend: "use pl, pl-x-etr, uk, en, each with text, status and originalHash",
    },
  ],
  [
    "languages without the Polish original",
    ["offers.yaml", " Rozmowa\n", " { en: A talk }\n"],
    { line: 2, path: "offers[rozmowa].name.pl", value: null, message: "missing", mend: "write it" },
  ],
  [
    "a variant whose hash of digits stands without quotes",
    [
      "offers.yaml",
      " Rozmowa\n",
      "\n    pl: Rozmowa\n    en: { text: A talk, status: REVIEWED, originalHash: 000000000000 }\n",
    ],
    { line: 4, path: "offers[rozmowa].name.en.originalHash", value: "0", mend: expect.stringContaining(`"${hash}"`) },
  ],
])("%s is refused, at its line", async (_what, edit, problem) => {
  const problems = await problemsOf(editedPack(edit));
  expect(problems[0]).toMatchObject(problem);
});

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { UNPRINTED } from "../api/src/workspace/content-checks/wording/printed-letters.ts";
import { loadFonts, sharedLetters } from "../site/src/documents/pdf/fonts.ts";
import { missingLetters, plainText } from "../site/src/documents/pdf/plain-letters.ts";

/** Codes of the two halves of letters beyond the basic plane, which are no letters. */
const SURROGATES = [0xd800, 0xdfff] as const;

test("the check of content knows the very letters that documents can print", async () => {
  const shared = sharedLetters(await loadFonts());
  const codes = Array.from({ length: 0x1_1000 }, (_, code) => code);
  const letters = codes
    .filter((code) => code < SURROGATES[0] || code > SURROGATES[1])
    .map((code) => String.fromCodePoint(code));
  const unprinted = letters.filter((letter) => letter.search(UNPRINTED) === 0);
  expect(unprinted).toEqual(letters.filter((letter) => missingLetters(plainText(letter, shared), shared).length > 0));
});

// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { Language, TextState, textIn } from "./localized-text.type.ts";

test("the Polish text is the original", () => {
  expect(textIn({ pl: "Nocleg" }, Language.PL)).toEqual({
    text: "Nocleg",
    language: Language.PL,
    state: TextState.ORIGINAL,
  });
});

test.each([Language.PL_X_ETR, Language.UK, Language.EN])(
  "where there is no text in %s the Polish one stands in, and says so",
  (language) => {
    expect(textIn({ pl: "Nocleg" }, language)).toEqual({
      text: "Nocleg",
      language: Language.PL,
      state: TextState.MISSING,
    });
  },
);

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { isFirstName } from "./first-names.ts";

describe("a common first name is known in any case and in capitals", () => {
  test.each([
    "Henryk",
    "Henrykowi",
    "Dorocie",
    "Krzysztofa",
    "Jerzym",
    "Zosią",
    "Tomku",
    "Oksany",
    "JANINA",
    "PIOTREM",
  ])("%s", (word) => {
    expect(isFirstName(word)).toBe(true);
  });
});

describe("other words are no first names", () => {
  test.each(["Mają", "Ani", "Olej", "Rynek", "Policja", "Senior", "MOPS", "henryk", "Róża", "Pola", "Marsz", "Środa"])(
    "%s",
    (word) => {
      expect(isFirstName(word)).toBe(false);
    },
  );
});

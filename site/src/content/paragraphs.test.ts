// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

describe("paragraphsOf", () => {
  it("leaves a short text whole", () => {
    expect(paragraphsOf("Pierwsze zdanie. Drugie zdanie.")).toEqual(["Pierwsze zdanie. Drugie zdanie."]);
  });

  it("makes paragraphs of nearly the same length, never one that a single sentence is left over for", () => {
    const sentences = Array.from({ length: 5 }, (_, index) => `Zdanie numer ${index + 100}.`);
    expect(paragraphsOf(sentences.join(" "))).toEqual([sentences.slice(0, 3).join(" "), sentences.slice(3).join(" ")]);
  });

  it.each([
    "Szkoła im. Jana i ul. Różana. Raz. Dwa. Trzy. Cztery.",
    "Na podstawie art. 17 ustawy z 12 marca 2004 r. Tak było.",
  ])("does not take an abbreviation for the end of a sentence: %s", (text) => {
    expect(paragraphsOf(text).join("|")).not.toMatch(/(im|ul|art|r)\.\|/);
  });

  it("loses nothing of any text", () => {
    const word = fc.constantFrom("zdanie", "Ostrowiec", "im.", "koniec.", "„Razem”.", "2021.", "Nowe");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(paragraphsOf(words.join(" ")).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});

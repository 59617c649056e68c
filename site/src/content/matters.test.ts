// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { byLetter } from "./matters.ts";

const namesOf = (...names: readonly string[]) =>
  byLetter(names.map((name) => ({ kind: "OFFER" as const, slug: name, name }))).map(({ letter, matters }) => [
    letter,
    ...matters.map(({ name }) => name),
  ]);

describe("byLetter", () => {
  it("puts letters in Polish order, each its own: ł after l, ś after s, ż last", () => {
    expect(namesOf("Żłobek", "Sąd", "Łóżko", "Lokal", "Środa", "Zasiłek", "Ćwiczenia", "Ciepło")).toEqual([
      ["C", "Ciepło"],
      ["Ć", "Ćwiczenia"],
      ["L", "Lokal"],
      ["Ł", "Łóżko"],
      ["S", "Sąd"],
      ["Ś", "Środa"],
      ["Z", "Zasiłek"],
      ["Ż", "Żłobek"],
    ]);
  });

  it("puts the matters of a letter in Polish order, small letters among capitals", () => {
    expect(namesOf("Pomoc żywnościowa", "pomoc zimowa", "Pomoc łatwa", "Pomoc lekarska")).toEqual([
      ["P", "Pomoc lekarska", "Pomoc łatwa", "pomoc zimowa", "Pomoc żywnościowa"],
    ]);
  });

  it("looks past quotes and brackets", () => {
    expect(namesOf("„Bliżej”", "Azyl")).toEqual([
      ["A", "Azyl"],
      ["B", "„Bliżej”"],
    ]);
  });

  it("puts digits together, by their value", () => {
    expect(namesOf("112", "19 kroków", "2 kroki", "Asystent")).toEqual([
      ["0–9", "2 kroki", "19 kroków", "112"],
      ["A", "Asystent"],
    ]);
  });

  it("is empty where there is nothing", () => {
    expect(byLetter([])).toEqual([]);
  });
});

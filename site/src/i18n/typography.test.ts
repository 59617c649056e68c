// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aroundHours, sentence, typeset, typesetStreet } from "./typography.ts";

/** Shown with a visible sign in place of the no-break space. */
const shown = (text: string) => text.replaceAll("\u00a0", "·");

describe("typeset", () => {
  it.each([
    ["one-letter words stay with the next word", "gdzie i kiedy", "gdzie i·kiedy"],
    ["a capital does not matter", "Z tobą w domu", "Z·tobą w·domu"],
    ["two one-letter words in a row", "a w nocy", "a·w·nocy"],
    ["after a bracket", "(w terenie)", "(w·terenie)"],
    ["longer words are left", "do domu od rana", "do domu od rana"],
    ["a letter inside a word is left", "żaba ma dom", "żaba ma dom"],
    ["street", "ul. Sienkiewicza 70", "ul.·Sienkiewicza 70"],
    ["number", "uchwała nr XL/95/2020, sala nr 23", "uchwała nr·XL/95/2020, sala·nr·23"],
    ["room", "pok. 1.14, pokój 1.14, sala 23", "pok.·1.14, pokój·1.14, sala·23"],
    ["floor", "II piętro", "II·piętro"],
    ["day and month", "od 1 października do 31 marca", "od 1·października do 31·marca"],
    ["year", "31 marca 2023 r.", "31·marca 2023·r."],
    ["unit", "22 miejsca, 10 zł, 65 tys.", "22·miejsca, 10·zł, 65·tys."],
    ["a unit is a whole word", "70 rodzin i 5 matek", "70 rodzin i·5 matek"],
    ["lines of a document", "w. 16", "w.·16"],
    ["landline", "tel. 22 123 45 67", "tel.·22·123·45·67"],
    ["mobile", "600 100 200", "600·100·200"],
    ["with the country", "+48 22 123 45 67", "+48·22·123·45·67"],
    ["range of times", "7:00-9:00 i 14:00 - 15:00", "7:00–9:00 i·14:00–15:00"],
    ["range of years", "na lata 2023-2028", "na lata 2023–2028"],
    ["postal code keeps its hyphen", "00-950 Miasto", "00-950 Miasto"],
    ["date keeps its hyphens", "2023-01-31", "2023-01-31"],
    ["compound keeps its hyphen", "opiekuńczo-wychowawcze", "opiekuńczo-wychowawcze"],
    ["dash between words", "niepotwierdzone - zadzwoń", "niepotwierdzone·– zadzwoń"],
  ])("%s", (_, text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });

  it("changes nothing in a text that is already set", () => {
    const token = fc.constantFrom(
      "a",
      "i",
      "w",
      "Z",
      "w.",
      "ul.",
      "nr",
      "pokój",
      "sala",
      "II",
      "piętro",
      "zł",
      "r.",
      "marca",
      "miejsca",
      "7:00",
      "15.00",
      "2023",
      "41",
      "276",
      "104",
      "+48",
      "00-950",
      "-",
      "–",
      "(",
      "„",
      ".",
      ",",
      " ",
      " ",
      "\u00a0",
      "dom",
    );
    const text = fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (written) => {
        expect(typeset(typeset(written))).toBe(typeset(written));
      }),
      { numRuns: 5000 },
    );
  });

  it("changes only spaces and dashes", () => {
    const bare = (text: string) => text.replaceAll(/[\s\u00a0–-]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aiw0123:.-– ulnr") }), (written) => {
        expect(bare(typeset(written))).toBe(bare(written));
      }),
    );
  });
});

describe("sentence", () => {
  it.each([
    ["w każdy czwartek 15:00–18:00", "W·każdy czwartek 15:00–18:00."],
    ["środa", "Środa."],
    ["Zadzwoń.", "Zadzwoń."],
  ])("%s", (phrase, expected) => {
    expect(shown(sentence(phrase))).toBe(expected);
  });
});

describe("typesetStreet", () => {
  it.each([
    ["ul. Jana Kochanowskiego 80", "ul.·Jana Kochanowskiego·80"],
    ["ul. Polna 1B/1", "ul.·Polna·1B/1"],
    ["Komórki 91", "Komórki·91"],
    ["al. 3 Maja 5", "al.·3 Maja·5"],
  ])("%s", (street, expected) => {
    expect(shown(typesetStreet(street))).toBe(expected);
  });
});

describe("aroundHours", () => {
  it("puts ranges of hours at the odd places", () => {
    const parts = ["w każdą środę ", "7:00–9:00", " i ", "14:00–15:00", "."];
    expect(aroundHours("w każdą środę 7:00–9:00 i 14:00–15:00.")).toEqual(parts);
  });

  it("leaves a text without hours whole", () => {
    expect(aroundHours("nie podano godzin")).toEqual(["nie podano godzin"]);
  });
});

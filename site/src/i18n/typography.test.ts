// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aroundHours, sentence, typeset, typesetEnglish, typesetStreet, typesetUkrainian } from "./typography.ts";

/** Shown with visible signs in place of the no-break space and of the joiner. */
const shown = (text: string) => text.replaceAll("\u00a0", "·").replaceAll("\u2060", "+");

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
    ["range of years", "na lata 2023-2028", "na lata 2023–+2028"],
    ["postal code keeps its hyphen", "00-950 Miasto", "00-950 Miasto"],
    ["date keeps its hyphens", "2023-01-31", "2023-01-31"],
    ["compound keeps its hyphen", "opiekuńczo-wychowawcze", "opiekuńczo-wychowawcze"],
    ["dash between words", "niepotwierdzone - zadzwoń", "niepotwierdzone·– zadzwoń"],
    ["the end of a part", "zadzwoń i ", "zadzwoń i·"],
    ["after a quotation mark", "„w domu”", "„w·domu”"],
    ["initials", "ul. J. Samsonowicza, J. K. Nowak", "ul.·J.·Samsonowicza, J.·K.·Nowak"],
    ["paragraph", "§ 5, art. 3, uchwała nr XXV/123/2016", "§·5, art.·3, uchwała nr·XXV/123/2016"],
    ["percent", "50 % i 10-20%", "50·% i·10–20%"],
    ["range of days", "1-31 marca", "1–31·marca"],
    ["range of what is counted", "18-60 lat, 5-10 osób", "18–60·lat, 5–10·osób"],
    ["range of lines and points", "w. 5-26, pkt 1-3", "w.·5–26, pkt·1–3"],
    ["numbers that count nothing keep their hyphen", "akta 18-60 i lok. 5-6", "akta 18-60 i·lok. 5-6"],
    ["phone without groups", "tel. 412767690, faks: 412767691", "tel.·41·276·76·90, faks: 41·276·76·91"],
    ["mobile without groups", "tel. 600100200, +48600100200", "tel.·600·100·200, +48·600·100·200"],
    ["a number that is no phone", "REGON 412767690", "REGON 412767690"],
    ["area in brackets", "(41) 276 76 90", "(41)·276·76·90"],
    ["short number", "116 111", "116·111"],
    ["large number", "1 588 268,16 zł", "1·588·268,16·zł"],
    ["three dots", "i tak dalej...", "i·tak dalej…"],
    ["more dots are a line to fill in", "imię .......", "imię ......."],
    ["straight quotes", '"jedno okienko"', "„jedno okienko”"],
    ["English quotes", "“jedno okienko”", "„jedno okienko”"],
    ["German quotes", "„jedno okienko“", "„jedno okienko”"],
    ["quotes in brackets", '("jedno okienko")', "(„jedno okienko”)"],
    ["inches", 'ekran 24"', 'ekran 24"'],
    ["apostrophe", "Kennedy’ego, Kennedy'ego", "Kennedy’ego, Kennedy'ego"],
    ["double name", "Nowak-Kowalska", "Nowak-Kowalska"],
  ])("%s", (_, text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });
});

describe.each([
  ["Polish", typeset, "a „b «c» d”"],
  ["Ukrainian", typesetUkrainian, "a «b „c“ d»"],
  ["English", typesetEnglish, "a “b ‘c’ d”"],
])("%s", (_, set, quoted) => {
  it("quotes in its own way, inside of a quotation too", () => {
    expect(set('a "b "c" d"')).toBe(quoted);
  });

  it.each([
    ["landline", "tel 22 123 45 67", "tel 22·123·45·67"],
    ["range of times", "7:00-9:00", "7:00–9:00"],
    ["dash between words", "one - two -- three", "one·– two·– three"],
    ["dash after a number", "2021 - so", "2021·– so"],
    ["three dots", "one...", "one…"],
    ["percent", "5 %", "5·%"],
    ["sign", "§ 5", "§·5"],
  ])("%s", (_case, text, expected) => {
    expect(shown(set(text))).toBe(expected);
  });
});

/** What texts are made of, and what trips rules over each other. */
const TOKENS = [
  ...[
    "a",
    "i",
    "w",
    "Z",
    "dom",
    "Ala",
    "żaba",
    "II",
    "piętro",
    "nr",
    "pokój",
    "sala",
    "marca",
    "miejsca",
    "osób",
    "lat",
  ],
  ...["w.", "ul.", "tel.", "J.", "np.", "r.", "zł", "%", "§", "7:00", "15.00", "2023", "41", "276", "104", "18", "+48"],
  ...[
    "412767690",
    "27-400",
    "XXV/123/2016",
    "Nowak-Kowalska",
    "-",
    "--",
    "–",
    "—",
    "(",
    ")",
    "„",
    "”",
    "“",
    '"',
    "«",
    "»",
  ],
  ...["'", "’", ".", "...", "…", ",", ":", " ", " ", " ", " ", "\u00a0"],
];

const aText = fc.oneof(
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join("")),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join(" ")),
  fc.string({ unit: "grapheme" }),
);

/** Words, numbers and dashes with a space after each: texts that a component may put together of parts. */
const aPart = fc
  .array(fc.constantFrom(...TOKENS.filter((token) => !/[\s"„”“«»]/.test(token))), { maxLength: 7 })
  .map((tokens) => tokens.map((token) => `${token} `).join(""));

describe.each([
  ["Polish", typeset],
  ["Ukrainian", typesetUkrainian],
  ["English", typesetEnglish],
])("every text set as %s", (_, set) => {
  const holds = (law: (text: string) => void): void => {
    fc.assert(
      fc.property(aText, (text) => {
        law(text);
      }),
      { numRuns: 2000 },
    );
  };

  it("stays as it is when it is set again", () => {
    holds((text) => expect(set(set(text))).toBe(set(text)));
  });

  it("keeps each letter and digit, and all but spaces, joiners, dashes, dots and quotation marks", () => {
    const kept = (text: string) => text.replaceAll(/[\s\u00a0\u2060"„”“«»‘’….–-]/g, "");
    holds((text) => expect(kept(set(text))).toBe(kept(text)));
  });

  it("is longer only by the spaces in phone numbers and the joiners of years, and shorter only by dots, dashes and doubled spaces", () => {
    holds((text) => {
      const phones = text.match(/\d{9}/g)?.length ?? 0;
      const ranges = text.match(/\d{4} ?[-–] ?\d{4}/g)?.length ?? 0;
      expect(set(text).length).toBeLessThanOrEqual(text.length + 4 * phones + ranges);
      expect(set(text).length * 3).toBeGreaterThanOrEqual(text.replaceAll(/ +/g, " ").length);
    });
  });

  it("is the same whether its parts were set before or not", () => {
    fc.assert(
      fc.property(aPart, aPart, (before, after) => {
        expect(set(set(before) + set(after))).toBe(set(before + after));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("every Polish text", () => {
  it("has no line that could end in a one-letter word", () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(typeset(text)).not.toMatch(/(?<![\p{L}\p{N}])[aiouwz] /iu);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps numbers of the office as they are", () => {
    const official = fc.constantFrom(
      "27-400",
      "XXV/123/2016",
      "412767690",
      "2023-03-31",
      "1-2-3",
      "Nowak-Kowalska",
      "A-18",
    );
    fc.assert(
      fc.property(official, fc.constantFrom("w", "nr", "dom", "m", "(", "lok."), (number, word) => {
        expect(typeset(`${word} ${number}, ${number} ${word}`)).toContain(`${number}, ${number}`);
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

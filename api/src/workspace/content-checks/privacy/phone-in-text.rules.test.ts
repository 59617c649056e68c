// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textSample } from "../text-sample.ts";
import { phoneFaults, phonesIn } from "./phone-in-text.rules.ts";

describe("a Polish number is found in every usual spelling", () => {
  test.each([
    ["Zadzwoń: 601234567.", "+48601234567"],
    ["tel. 601 234 567", "+48601234567"],
    ["tel.601-234-567, pytaj", "+48601234567"],
    ["601.234.567", "+48601234567"],
    ["+48 601 234 567", "+48601234567"],
    ["0048601234567", "+48601234567"],
    ["(48) 601 234 567", "+48601234567"],
    ["(41) 2345678", "+48412345678"],
    ["41 234 56 78", "+48412345678"],
    ["41/234-56-78", "+48412345678"],
    ["(041) 234 56 78", "+48412345678"],
    ["psycholog -601 234 567", "+48601234567"],
    ["psycholog –601234567", "+48601234567"],
    ["800 70 2222", "+48800702222"],
    ["601\u00a0234\u00a0567", "+48601234567"],
    ["tel. 601 234 567 grupa wsparcia", "+48601234567"],
    ["od 14.12.2018 601 234 567", "+48601234567"],
    ["od 7.00 601 234 567", "+48601234567"],
    ["NIP 123 456 32 18, 601 234 567", "+48601234567"],
  ])("%s", (text, phone) => {
    expect(phonesIn(text)).toEqual([phone]);
  });

  test("each of several", () => {
    expect(phonesIn("41 234 56 78 lub 601 234 567; 602 345 678")).toEqual([
      "+48412345678",
      "+48601234567",
      "+48602345678",
    ]);
  });

  test.each([",", "/", ", ", " / ", ";"])("each of two with %j between them", (sign) => {
    expect(phonesIn(`601 234 567${sign}602345678`)).toEqual(["+48601234567", "+48602345678"]);
  });

  test("between any words, in any grouping of its digits", () => {
    const groupings = fc.constantFrom([3, 3, 3], [9], [2, 3, 2, 2], [2, 7], [3, 2, 4]);
    const numbers = fc.integer({ min: 601_000_000, max: 609_999_999 }).map(String);
    fc.assert(
      fc.property(numbers, groupings, fc.constantFrom(" ", "-"), (digits, sizes, sign) => {
        let start = 0;
        const groups = sizes.map((size) => {
          start += size;
          return digits.slice(start - size, start);
        });
        expect(phonesIn(`Pytaj pod ${groups.join(sign)}, codziennie.`)).toEqual([`+48${digits}`]);
      }),
    );
  });
});

test.each([
  ["an amount", "412 345 678 zł"],
  ["an amount with grosze", "12 345 678,90 zł"],
  ["a count in millions", "412 345 678 mln"],
  ["a number of a register", "REGON 412345678, REGON: 412345678, NIP nr 412345678"],
  ["a PESEL", "44051401458"],
  ["an account", "61 1090 1014 0000 0712 1981 2874"],
  ["a day and hours", "14.12.2018 r., 7:00-9:00 i 14.00-15.00"],
  ["years", "na lata 2014-2021 i 2023 2028"],
  ["numbers of acts", "XL/127/2020 i 135/2020, poz. 1508"],
  ["a postal code", "27-400 Miasto, ul. Polna 22"],
  ["digits in an address of the web", "https://example.org/601234567"],
  ["a number of another country", "+380 44 279 12 34"],
  ["an emergency number", "112 albo 999"],
  ["an area that does not exist", "11 111 11 11"],
])("no phone number: %s", (_what, text) => {
  expect(phonesIn(text)).toEqual([]);
});

describe("a number in a text", () => {
  const context = { contactPhones: new Set(["+48601234567"]), contactEmails: new Set<string>(), namedPersons: [] };

  test("may stand there where a contact point has it, however it is written", () => {
    expect(phoneFaults(textSample("Zadzwoń: 601-234-567."), context)).toEqual([]);
  });

  test("is a finding where none has it", () => {
    expect(phoneFaults(textSample("Zadzwoń: 602 345 678."), context)).toEqual([
      {
        message: "the phone number 602 345 678 is that of no contact point",
        mend: "give it to a contact point if it is that of a function, and delete it here if it is private",
      },
    ]);
  });

  test("is none where it is an identifier of a register", () => {
    const identifier = textSample("602345678", { path: ["identifier"], isProse: false });
    expect(phoneFaults(identifier, context)).toEqual([]);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { isPesel, peselFaults } from "./pesel.rules.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

const twoDigits = (value: number): string => String(value % 100).padStart(2, "0");

/** The number of an invented person who was born on a day, with a serial number from 0 to 9999. */
function peselOf(born: Date, serial: number): string {
  const month = born.getUTCMonth() + 1 + (born.getUTCFullYear() >= 2000 ? 20 : 0);
  const date = `${twoDigits(born.getUTCFullYear())}${twoDigits(month)}${twoDigits(born.getUTCDate())}`;
  const digits = `${date}${String(serial).padStart(4, "0")}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const births = fc.date({
  min: new Date("1900-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const pesels = fc.tuple(births, fc.integer({ min: 0, max: 9999 })).map(([born, serial]) => peselOf(born, serial));

test("the number of anybody born from 1900 to 2099 is a PESEL", () => {
  fc.assert(fc.property(pesels, (pesel) => isPesel(pesel)));
});

test("a PESEL with one digit changed is none", () => {
  const changes = fc.tuple(pesels, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(changes, ([pesel, index, by]) => {
      const changed = String((Number(pesel[index]) + by) % 10);
      expect(isPesel(pesel.slice(0, index) + changed + pesel.slice(index + 1))).toBe(false);
    }),
  );
});

describe("digits that are no PESEL", () => {
  test.each([
    ["a right checksum, and a 31st of February", "90023100007"],
    ["a right checksum, and a month 13", "90130100004"],
    ["a right checksum, and a birth in 1848, which a phone number with 48 may look like", "48883100008"],
    ["zeros", "00000000000"],
    ["ten digits", "4405140145"],
    ["twelve digits", "440514014580"],
    ["letters", "4405140145O"],
  ])("%s: %s", (_what, digits) => {
    expect(isPesel(digits)).toBe(false);
  });
});

describe("a PESEL in a text is found, and is not repeated in the message", () => {
  test.each(["Numer 44051401458 wpisz w okienko.", "PESEL: 440514 01458", "(440514-01458)", "02222200004"])(
    "%s",
    (text) => {
      expect(messagesOf(peselFaults, text)).toEqual(["a PESEL number stands in the text"]);
    },
  );

  test("each one of several", () => {
    expect(messagesOf(peselFaults, "44051401458, 02222200004")).toHaveLength(2);
  });
});

test.each([
  ["a number of eleven digits with a wrong checksum", "Sprawa 44051401459."],
  ["a part of an account number", "12440514014580000000000000"],
  ["a phone number with its country whose digits would be one", "+48221212343"],
  ["years", "2014-2021, 2023-2028"],
])("no PESEL: %s", (_what, text) => {
  expect(messagesOf(peselFaults, text)).toEqual([]);
});

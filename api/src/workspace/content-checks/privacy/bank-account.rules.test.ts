// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../text-sample.ts";
import { bankAccountFaults, isIban } from "./bank-account.rules.ts";

const MESSAGE = "the number of a bank account stands in the text";

/** The Polish number for 24 digits of bank and account, with its two check digits. */
function accountOf(digits: string): string {
  const rest = BigInt(`${digits}252100`) % 97n;
  return `PL${String(98n - rest).padStart(2, "0")}${digits}`;
}

const accounts = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 })
  .map((digits) => accountOf(digits.join("")));

test("any digits with their check digits are an account number", () => {
  fc.assert(fc.property(accounts, (account) => isIban(account)));
});

test("an account number with one digit changed is none", () => {
  const changes = fc.tuple(accounts, fc.integer({ min: 2, max: 27 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(changes, ([account, index, by]) => {
      const changed = String((Number(account[index]) + by) % 10);
      expect(isIban(account.slice(0, index) + changed + account.slice(index + 1))).toBe(false);
    }),
  );
});

test("a Polish account number is found in one piece and in groups", () => {
  fc.assert(
    fc.property(accounts, fc.constantFrom("", " ", "-"), fc.boolean(), (account, sign, hasCountry) => {
      const groups = [account.slice(2, 4), ...(account.slice(4).match(/.{4}/g) ?? [])].join(sign);
      expect(messagesOf(bankAccountFaults, `Wpłać na ${hasCountry ? "PL" : ""}${groups}.`)).toEqual([MESSAGE]);
    }),
  );
});

describe("an account number of another country is found", () => {
  test.each([
    ["German, in groups", "IBAN DE89 3704 0044 0532 0130 00"],
    ["British, with letters", "GB82WEST12345698765432"],
    ["with words in capitals after it", "DE89 3704 0044 0532 0130 00 BIC COBADEFF"],
  ])("%s", (_what, text) => {
    expect(messagesOf(bankAccountFaults, text)).toEqual([MESSAGE]);
  });
});

test.each([
  ["26 digits with a wrong checksum", "00 0000 0000 0000 0000 0000 0001"],
  ["27 digits", "611090101400000712198128740"],
  ["a phone number", "12 345 67 89"],
  ["numbers of acts", "XL/127/2020, LXXXII/95/2023, Dz.U. z 2018 r. poz. 1508"],
  ["sums of money", "1 588 268,16 zł i 2 602 768,16 zł"],
])("no account: %s", (_what, text) => {
  expect(messagesOf(bankAccountFaults, text)).toEqual([]);
});

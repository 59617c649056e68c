// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  IdentifierScheme,
  OrganizationIdentifier,
} from "../../../domains/organization/organization-identifier.entity.ts";
import { identifierViolations, isNip, isRegon } from "./identifier.rules.ts";

const { REGON, NIP, EPUAP } = IdentifierScheme;

function messagesOf(scheme: IdentifierScheme, identifier: string): readonly string[] {
  const record = Object.assign(new OrganizationIdentifier(), { scheme, identifier });
  return identifierViolations(record).map(({ message }) => message);
}

test.each([
  [REGON, "123456785"],
  [REGON, "123 456 785"],
  [REGON, "12345678512347"],
  [NIP, "123 456 32 18"],
  [NIP, "123-456-32-18"],
  [EPUAP, "/przyklad/SkrytkaESP"],
])("a right identifier is let pass: %s %s", (scheme, identifier) => {
  expect(messagesOf(scheme, identifier)).toEqual([]);
});

test.each([
  [REGON, "123456784", "no REGON: its check digit is wrong"],
  [REGON, "12345678512340", "no REGON: its check digit is wrong"],
  [REGON, "1234567", "no REGON: its check digit is wrong"],
  [NIP, "123 456 32 19", "no NIP: its check digit is wrong"],
  [NIP, "PL 1234563218", "no NIP: its check digit is wrong"],
])("a mistyped identifier is a finding: %s %s", (scheme, identifier, message) => {
  expect(messagesOf(scheme, identifier)).toEqual([message]);
});

describe("of ten last digits, one at most is right", () => {
  const oneAtMost = (length: number, isRight: (digits: string) => boolean): void => {
    const heads = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(heads, (head) => {
        const right = Array.from({ length: 10 }, (_, last) => [...head, last].join("")).filter(isRight);
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  };

  test("for REGON", () => oneAtMost(8, isRegon));
  test("for NIP", () => oneAtMost(9, isNip));
});

// SPDX-License-Identifier: EUPL-1.2

import {
  IdentifierScheme,
  type OrganizationIdentifier,
} from "../../../domains/organization/organization-identifier.entity.ts";
import type { Violation } from "../../../persistence/pack-schema.ts";

const REGON_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7] as const;
const LONG_REGON_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8] as const;
const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const;

/** The remainder modulo 11 of the weighted digits before the last one. */
function remainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

function endsWith(digits: string, checkDigit: number): boolean {
  return Number(digits.at(-1)) === checkDigit;
}

/** Whether digits are a number of the register REGON, of 9 digits or 14. */
export function isRegon(digits: string): boolean {
  if (!/^\d{9}(?:\d{5})?$/.test(digits)) return false;
  const isShortRight = endsWith(digits.slice(0, 9), remainder(digits, REGON_WEIGHTS) % 10);
  return isShortRight && (digits.length === 9 || endsWith(digits, remainder(digits, LONG_REGON_WEIGHTS) % 10));
}

/** Whether digits are a number of the register of taxpayers, NIP. */
export function isNip(digits: string): boolean {
  return /^\d{10}$/.test(digits) && endsWith(digits, remainder(digits, NIP_WEIGHTS));
}

/** What is wrong with an identifier of an organization: its checksum tells. */
export function identifierViolations({ scheme, identifier }: OrganizationIdentifier): readonly Violation[] {
  const digits = identifier.replaceAll(/[\s-]/g, "");
  const isRight =
    scheme === IdentifierScheme.EPUAP || (scheme === IdentifierScheme.REGON ? isRegon(digits) : isNip(digits));
  if (isRight) return [];
  return [{ path: ["identifier"], message: `no ${scheme}: its check digit is wrong`, mend: "mend the number" }];
}

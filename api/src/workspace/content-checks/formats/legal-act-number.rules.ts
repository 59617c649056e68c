// SPDX-License-Identifier: EUPL-1.2

import { type LegalAct, LegalActType } from "../../../domains/documents/legal-act.entity.ts";
import type { Violation } from "../../../persistence/pack-schema.ts";
import { isRomanNumeral } from "./roman-numeral.ts";

const EXAMPLES: Readonly<Record<LegalActType, string | null>> = {
  STATUTE: null,
  RESOLUTION: "XL/12/2020",
  ORDER: "135/2020",
};

/** A session in Roman or Arabic numerals, a number and a year; an order has no session. */
const PARTS = /^(?:([IVXLCDM]+|\d+)\/)?(\d+)\/(\d{4})$/;

function isOfItsType(actType: LegalActType, session: string | undefined): boolean {
  if (actType === LegalActType.ORDER) return session === undefined;
  return session !== undefined && (/^\d+$/.test(session) || isRomanNumeral(session));
}

/** What is wrong with the number of a resolution or an order: its form, or a year that is not that of its day. */
export function legalActNumberViolations({ actType, number, adoptedOn }: LegalAct): readonly Violation[] {
  const example = EXAMPLES[actType];
  if (number === null || example === null) return [];
  const path = ["number"];
  const parts = PARTS.exec(number);
  if (!parts || !isOfItsType(actType, parts[1])) {
    const message = `not the number of ${actType === LegalActType.ORDER ? "an order" : "a resolution"}`;
    return [{ path, message, mend: `write it as ${example}, without "Nr"` }];
  }
  if (adoptedOn === null || adoptedOn.slice(0, 4) === parts[3]) return [];
  return [{ path, message: `the number is of another year than ${adoptedOn}`, mend: "mend the number or adoptedOn" }];
}

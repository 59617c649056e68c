// SPDX-License-Identifier: EUPL-1.2

import type { Location } from "../../../domains/places/location.entity.ts";
import type { Violation } from "../../../persistence/pack-schema.ts";

/** A street with its usual abbreviation, a market square, or a village that has no streets; then a house number. */
const STREET =
  /^(?:(?:ul|al|pl|os)\. [\p{Lu}\d]|(?!Ul\.|Al\.|Pl\.|Os\.|Ulica|Aleja|Plac |Osiedle)\p{Lu}).*\s\d+\p{L}?(?:[/–-]\d+\p{L}?)?(?:,? (?:lok|m)\. \d+\p{L}?)?$/u;

/** What is wrong with the form of a place's address. */
export function addressViolations({ address }: Location): readonly Violation[] {
  const { street, postalCode } = address;
  const streets = STREET.test(street)
    ? []
    : [
        {
          path: ["address", "street"],
          message: "not a street with a house number",
          mend: 'write e.g. "ul. Polna 5", "Rynek 1", or the village: "Mała Wieś 7"',
        },
      ];
  const codes =
    postalCode === null || /^\d{2}-\d{3}$/.test(postalCode)
      ? []
      : [{ path: ["address", "postalCode"], message: "not a postal code", mend: 'write it in quotes, as "00-950"' }];
  return [...streets, ...codes];
}

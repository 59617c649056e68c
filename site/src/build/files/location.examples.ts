// SPDX-License-Identifier: EUPL-1.2

import type { FullLocation } from "../../content/location.ts";
import { aPlace } from "../../content/record.examples.ts";

/** A place of which nothing is known but where it is. */
export function aFullLocation(given: Partial<FullLocation> = {}): FullLocation {
  return {
    ...aPlace(),
    accessibility: null,
    citations: [],
    contactPoints: [],
    directions: null,
    languages: [],
    notices: [],
    offersHere: [],
    polishName: { text: "Ośrodek" },
    rooms: [],
    verifiedOn: null,
    ...given,
  } as FullLocation;
}

// SPDX-License-Identifier: EUPL-1.2
// Offers with all that their pages ask for, for tests; each test states the values that it depends on.

import type { FullOffer } from "./all-offers.ts";
import { aContact, anOffer, anOfferPlace, aPlace, own } from "./record.examples.ts";

/** An offer of today of which nothing is known but what it is. */
export function aFullOffer(given: Partial<FullOffer> = {}): FullOffer {
  return {
    ...anOffer(),
    atLocations: [],
    citations: [],
    contactPoints: [],
    cost: null,
    description: null,
    eligibility: null,
    languages: [],
    lifeSituations: [],
    notices: [],
    organization: { name: own("Ośrodek"), organizationType: "CENTRE", polishName: { text: "Ośrodek" } },
    polishName: { text: "Wsparcie" },
    program: null,
    reportedYear: null,
    requiredDocuments: [],
    scopeItems: [],
    standing: "CURRENT",
    statements: [],
    steps: [],
    targetGroups: [],
    validUntil: null,
    verifiedOn: null,
    ...given,
  };
}

/** A place of the offer with these hours. */
export function placeWith(hours: ReturnType<typeof anOfferPlace>["schedules"]): FullOffer["atLocations"][number] {
  const schedules = hours.map((one) => ({ ...one, citations: [], verifiedOn: null }));
  const location = { ...aPlace(), citations: [], verifiedOn: null };
  return { ...anOfferPlace(), citations: [], location, schedules, verifiedOn: null };
}

/** A contact of the offer. */
export function contactWith(given: Parameters<typeof aContact>[0]): FullOffer["contactPoints"][number] {
  return { ...aContact(given), citations: [], schedules: [], verifiedOn: null };
}

/** What some document says of the offer. */
export function aStatement(fact: string, text: string, isShown = false): FullOffer["statements"][number] {
  return { citations: [], fact, isShown, reason: own("Tak podaje strona."), text: own(text) };
}

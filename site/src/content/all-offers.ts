// SPDX-License-Identifier: EUPL-1.2

import { AllOffersDocument, type AllOffersQuery, type Language } from "@okienko/schema/documents";
import { asOfDay, query } from "./client.ts";
import { allNodes } from "./paging.ts";

/** An offer with all that any page asks of it. */
export type FullOffer = AllOffersQuery["offers"]["nodes"][number];

/** Asks for all offers, today's and the report's, the most urgent first, whether or not they can be read in the language. */
export async function loadOffers(language: Language): Promise<readonly FullOffer[]> {
  const asOf = asOfDay();
  const today = asOf.slice(0, 10);
  return allNodes(async (after) => (await query(AllOffersDocument, { after, asOf, language, today })).offers);
}

/** The same of today alone. */
export async function loadCurrentOffers(language: Language): Promise<readonly FullOffer[]> {
  return (await loadOffers(language)).filter(({ standing }) => standing === "CURRENT");
}

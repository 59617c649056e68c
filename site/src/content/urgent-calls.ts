// SPDX-License-Identifier: EUPL-1.2

import type { OfferPartsFragment } from "@okienko/schema/documents";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";

function confirmedCallsOf({ contactPoints }: OfferPartsFragment): readonly CallView[] {
  return firstCalls(contactPoints.map(contactView).filter(({ isUnconfirmed }) => !isUnconfirmed));
}

/** Confirmed numbers of the offers that cannot wait, each number once, in the order of the offers. */
export function urgentCalls(offers: readonly OfferPartsFragment[]): readonly CallView[] {
  const calls = offers.filter(({ isUrgent }) => isUrgent).flatMap(confirmedCallsOf);
  return [...Map.groupBy(calls, ({ phone }) => phone.uri).values()].flatMap((same) => same.slice(0, 1));
}

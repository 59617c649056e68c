// SPDX-License-Identifier: EUPL-1.2

import { OffersDocument, type OffersQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { OfferPageView } from "./offer.view.ts";
import { offerPlaceView } from "./offer-place.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { isToldAlready } from "./told.ts";
import { weekView } from "./week.ts";

/** An offer with all that its page asks for. */
export type FullOffer = OffersQuery["offers"]["nodes"][number];

/** Every record on the page of an offer, in reading order, with where its facts come from. */
function citedRecords(offer: FullOffer): readonly CitedOnPage[] {
  const places = offer.atLocations.flatMap((at): readonly CitedOnPage[] => [
    { kind: "OFFER_AT_PLACE", name: at.location.name.text, citations: at.citations },
    { kind: "PLACE", name: at.location.name.text, citations: at.location.citations },
    ...at.schedules.map(({ text, citations }) => ({ kind: "HOURS" as const, name: text.text, citations })),
  ]);
  const contacts = offer.contactPoints.flatMap((contact): readonly CitedOnPage[] => [
    { kind: "CONTACT", name: contact.name.text, citations: contact.citations },
    ...contact.schedules.map(({ text, citations }) => ({ kind: "HOURS" as const, name: text.text, citations })),
  ]);
  return [{ kind: "OFFER", name: offer.name.text, citations: offer.citations }, ...places, ...contacts];
}

/** The page of an offer, as it is drawn. */
export function offerPageView(offer: FullOffer, shell: ShellView): OfferPageView {
  const contacts = offer.contactPoints.map(contactView);
  const calls = firstCalls(contacts);
  const places = offer.atLocations.map(offerPlaceView);
  const isAllTold = contacts.every((contact) => isToldAlready(contact, calls, places));
  return {
    shell,
    slug: offer.slug,
    name: offer.name.text,
    summary: offer.summary.text,
    description: offer.description?.text ?? null,
    isUnconfirmed: offer.verification === "UNCONFIRMED",
    calls,
    places,
    week: weekView(offer.atLocations.map((at) => ({ offerName: offer.name.text, at }))),
    scopeItems: offer.scopeItems.map(({ text }) => text),
    eligibility: offer.eligibility?.text ?? null,
    groups: offer.targetGroups.map(({ slug, name }) => ({ slug, name: name.text })),
    providerName: offer.organization.name.text,
    contacts: isAllTold ? [] : contacts,
    sources: sourcesView(citedRecords(offer)),
  };
}

/** Asks for the pages of all offers, the most urgent first. */
export async function loadOfferPages(): Promise<readonly OfferPageView[]> {
  const [shell, offers] = await Promise.all([
    loadShell(),
    allNodes(async (after) => (await query(OffersDocument, { after })).offers),
  ]);
  return offers.map((offer) => offerPageView(offer, shell));
}

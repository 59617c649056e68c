// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@okienko/schema/documents";
import { type FullOffer, loadOffers } from "./all-offers.ts";
import { oncePerBuild } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";
import { offerDownloads } from "./downloads.ts";
import { isReadableIn, languagesOf } from "./language.ts";
import { linkedOffer } from "./linked-offer.ts";
import { noticeView } from "./notice.ts";
import type { CostView, OfferPageView, OfferPlaceView } from "./offer.view.ts";
import { offerPlaceView } from "./offer-place.ts";
import { otherNames, otherSayings } from "./offer-sayings.ts";
import { offerCited } from "./offer-sources.ts";
import { openingsCode } from "./openings.ts";
import { isSensitiveHelp } from "./sensitive.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { sourcesView } from "./source.ts";
import { headingView, textView, textViewOrNull } from "./text.ts";
import { isToldAlready } from "./told.ts";
import { translationView } from "./translation.ts";

function costView(cost: FullOffer["cost"]): CostView | null {
  return cost && { costType: cost.costType, amountGrosze: cost.amountGrosze, note: textViewOrNull(cost.note) };
}

/** What it is, and how far that can be relied on. */
function whatView(offer: FullOffer) {
  return {
    slug: offer.slug,
    languages: languagesOf(offer),
    name: textView(offer.name),
    summary: textView(offer.summary),
    description: textViewOrNull(offer.description),
    isUrgent: offer.isUrgent,
    isSensitive: isSensitiveHelp([offer]),
    reportedYear: offer.reportedYear,
    isUnconfirmed: offer.verification === "UNCONFIRMED",
    notices: offer.notices.map(noticeView),
    validUntil: offer.validUntil,
  };
}

/** How to get it, for whom, and what it costs. */
function termsView(offer: FullOffer) {
  const { program } = offer;
  return {
    steps: offer.steps.map(textView),
    requiredDocuments: offer.requiredDocuments.map(textView),
    scopeItems: offer.scopeItems.map(textView),
    eligibility: textViewOrNull(offer.eligibility),
    groups: offer.targetGroups.map(({ slug, name, position }) => ({ slug, name: textView(name), position })),
    situations: offer.lifeSituations.map(({ slug, sentence }) => ({ slug, name: headingView(sentence) })),
    cost: costView(offer.cost),
    providerName: textView(offer.organization.name),
    program: program && { slug: program.slug, name: textView(program.name) },
    otherNames: otherNames(offer.statements),
    otherSayings: otherSayings(offer.statements),
  };
}

/** Contacts that say more than the numbers and places above them; none where not one of them does. */
function contactsBeside(offer: FullOffer, calls: readonly CallView[], places: readonly OfferPlaceView[]) {
  const contacts = offer.contactPoints.map(contactView);
  return contacts.every((contact) => isToldAlready(contact, calls, places)) ? [] : contacts;
}

/** The page of an offer, as it is drawn. */
export function offerPageView(offer: FullOffer, shell: ShellView): OfferPageView {
  const calls = firstCalls(offer.contactPoints.map(contactView));
  const places = offer.atLocations.map(offerPlaceView);
  const shown = {
    ...whatView(offer),
    openCode: openingsCode(offer.openings),
    calls,
    places,
    contacts: contactsBeside(offer, calls, places),
    ...termsView(offer),
  };
  const linkedData = linkedOffer(offer, shell.office["areaServed"], shell.span);
  return {
    ...shown,
    shell,
    linkedData,
    translation: translationView(shown),
    downloads: offerDownloads(offer.slug),
    sources: sourcesView(offerCited(offer)),
  };
}

/** The pages of those offers that can be read in the language. */
export function offerPagesIn(
  language: Language,
  offers: readonly FullOffer[],
  shell: ShellView,
): readonly OfferPageView[] {
  const readable = offers.filter((offer) => isReadableIn(language, offer));
  return readable.map((offer) => offerPageView(offer, shell));
}

/** Asks for the pages of all offers that can be read in a language, the most urgent first. */
export function loadOfferPages(language: Language): Promise<readonly OfferPageView[]> {
  return oncePerBuild(`offer pages ${language}`, async () => {
    const [shell, offers] = await Promise.all([loadShell(language), loadOffers(language)]);
    return offerPagesIn(language, offers, shell);
  });
}

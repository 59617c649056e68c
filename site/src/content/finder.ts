// SPDX-License-Identifier: EUPL-1.2

import type { FinderPartsFragment, Language, TextPartsFragment } from "@okienko/schema/documents";
import { loadOffers } from "./all-offers.ts";
import { asOfDay } from "./client.ts";
import type { PhoneView } from "./contact.view.ts";
import type { FinderChoice, FinderIndex, FinderOffer, FinderView } from "./finder.view.ts";
import { OPENING_DAYS, stretchesCode } from "./openings.ts";
import { isAnyUnconfirmed } from "./place.ts";
import { isSensitiveHelp } from "./sensitive.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { headingView, textView } from "./text.ts";
import { translationView } from "./translation.ts";

/** An offer with all that the finder asks for. */
export type FoundOffer = FinderPartsFragment;

interface Listed {
  readonly slug: string;
  /** Place in lists; those without keep the order of the offers. */
  readonly position?: number;
  readonly name: TextPartsFragment;
}

const DAY = 1440;

function firstPhone({ contactPoints }: FoundOffer): PhoneView | null {
  const voice = contactPoints.flatMap(({ phones }) => phones).find(({ phoneType }) => phoneType === "VOICE");
  return voice ? { display: voice.display, uri: voice.uri } : null;
}

/** All that a person may search an offer by besides its name, its summary and what it is listed under. */
function textsOf(offer: FoundOffer): string {
  const texts = [
    offer.polishName.text,
    offer.description?.text,
    offer.eligibility?.text,
    ...offer.scopeItems.map(({ text }) => text),
    offer.organization.polishName.text,
    ...offer.atLocations.map(({ location }) => location.address.street),
    ...offer.contactPoints.flatMap(({ name, phones }) => [name.text, ...phones.map(({ display }) => display)]),
  ];
  return [...new Set(texts)].filter((text) => text && text !== offer.name.text).join(" ");
}

/** The offer as the finder shows it. */
export function finderOffer(offer: FoundOffer): FinderOffer {
  const places = offer.atLocations.flatMap((at) => [at, at.location, ...at.schedules]);
  return {
    slug: offer.slug,
    name: textView(offer.name),
    summary: textView(offer.summary),
    isUrgent: offer.isUrgent,
    isUnconfirmed: isAnyUnconfirmed(offer, ...places),
    reportedYear: offer.standing === "REPORTED" ? offer.reportedYear : null,
    situations: offer.lifeSituations.map(({ slug }) => slug),
    groups: offer.targetGroups.map(({ slug }) => slug),
    places: offer.atLocations.map(({ location, openings }) => ({
      slug: location.slug,
      openings: stretchesCode(openings),
    })),
    openings: stretchesCode(offer.openings),
    phone: firstPhone(offer),
    texts: textsOf(offer),
  };
}

/** What offers are listed under, each once; `isPrivate` judges one by its offers. */
function choicesOf<T extends Listed>(
  offers: readonly FoundOffer[],
  listed: (offer: FoundOffer) => readonly T[],
  isPrivate: (one: T, its: readonly FoundOffer[]) => boolean = () => false,
): readonly FinderChoice[] {
  const all = offers.flatMap((offer) => listed(offer).map((one) => ({ one, offer })));
  return [...Map.groupBy(all, ({ one }) => one.slug).values()]
    .flatMap((same) => same.slice(0, 1).map(({ one }) => ({ one, its: same.map(({ offer }) => offer) })))
    .toSorted((first, second) => (first.one.position ?? 0) - (second.one.position ?? 0))
    .map(({ one, its }) => ({ slug: one.slug, name: headingView(one.name), isPrivate: isPrivate(one, its) }));
}

function isCurrent({ standing }: FoundOffer): boolean {
  return standing === "CURRENT";
}

/** What the finder loads, from all offers in the order of the API and the beginning of the day it is made for. */
export function finderIndex(offers: readonly FoundOffer[], asOf: string): FinderIndex {
  const from = Math.floor(Date.parse(asOf) / 60_000);
  return { from, until: from + OPENING_DAYS * DAY, offers: offers.map(finderOffer) };
}

/** The page of the finder, from all offers in the order of the API. */
export function finderView(offers: readonly FoundOffer[], shell: ShellView): FinderView {
  const years = offers.flatMap(({ reportedYear }) => reportedYear ?? []);
  const shown = offers.filter(isCurrent).map(finderOffer);
  return {
    shell,
    offers: shown,
    choices: {
      situations: choicesOf(
        offers,
        ({ lifeSituations }) =>
          lifeSituations.map(({ slug, position, sentence }) => ({ slug, position, name: sentence })),
        (_situation, its) => isSensitiveHelp(its),
      ),
      groups: choicesOf(
        offers,
        ({ targetGroups }) => targetGroups,
        ({ isSensitive }) => isSensitive,
      ),
      places: choicesOf(offers, ({ atLocations }) => atLocations.map(({ location }) => location)),
    },
    reportedYear: years.length > 0 ? Math.max(...years) : null,
    translation: translationView(shown),
  };
}

/** Asks for what the finder loads, in a language. */
export async function loadFinderIndex(language: Language): Promise<FinderIndex> {
  return finderIndex(await loadOffers(language), asOfDay());
}

/** Asks for the page of the finder in a language. */
export async function loadFinder(language: Language): Promise<FinderView> {
  const [shell, offers] = await Promise.all([loadShell(language), loadOffers(language)]);
  return finderView(offers, shell);
}

// SPDX-License-Identifier: EUPL-1.2

import type { FinderChoice, FinderChoices, FinderIndex, FinderOffer } from "../content/finder.view.ts";
import { type FoundOpening, openingsWithin } from "./finder-openings.ts";
import { asksForTime, type FinderQuery } from "./finder-query.ts";
import { type Stretch, stretchesAsked } from "./finder-time.ts";
import { matchesText, wordsOf } from "./text-search.ts";

/** An offer with the words that it is searched by. */
export interface SearchableOffer {
  readonly offer: FinderOffer;
  readonly words: readonly string[];
}

/** An offer that a query finds. */
export interface FoundOffer {
  readonly offer: FinderOffer;
  /** The openings that answer the time asked for; none where none is asked for, or where it is unknown. */
  readonly openings: readonly Stretch[];
}

/** What a query finds, the most urgent first in each list. */
export interface Findings {
  /** Open at the time asked for; everything where no time is asked for. */
  readonly known: readonly FoundOffer[];
  /** Of which nobody knows whether they are open then; never those that are closed. */
  readonly unknown: readonly FoundOffer[];
  /** That only a report tells of, wanted or not; whether they are open nobody knows. */
  readonly reported: readonly FoundOffer[];
}

function namesOf(choices: readonly FinderChoice[], slugs: readonly string[]): readonly string[] {
  return choices.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name.text);
}

/** The offers with their words, among them the names of what they are listed under. */
export function searchable(
  { offers }: FinderIndex,
  { situations, groups, places }: FinderChoices,
): readonly SearchableOffer[] {
  return offers.map((offer) => {
    const slugsOfPlaces = offer.places.map(({ slug }) => slug);
    const texts = [
      offer.name.text,
      offer.summary.text,
      offer.texts,
      ...namesOf(situations, offer.situations),
      ...namesOf(groups, offer.groups),
      ...namesOf(places, slugsOfPlaces),
    ];
    return { offer, words: [...new Set(wordsOf(texts.join(" ")))] };
  });
}

/** What is known of the offer in a stretch, there where it is asked for. */
function openingsIn(offer: FinderOffer, place: string, stretch: Stretch, known: Stretch): readonly FoundOpening[] {
  if (stretch.from < known.from || stretch.until > known.until) return [{ ...stretch, isOpen: false }];
  const here = offer.places.filter(({ slug }) => slug === place).map(({ openings }) => openings);
  const found = (place === "" ? [offer.openings] : here).flatMap((code) => openingsWithin(code, stretch));
  // What nobody has confirmed is not known to be open.
  return offer.isUnconfirmed ? found.map((opening) => ({ ...opening, isOpen: false })) : found;
}

/** The first that is known to be open in the stretches asked for, or all that is unknown; none where it is closed. */
function answerOf(openings: readonly (readonly FoundOpening[])[]): readonly FoundOpening[] {
  const open = openings.map((ofStretch) => ofStretch.filter(({ isOpen }) => isOpen));
  return open.find((ofStretch) => ofStretch.length > 0) ?? openings.flat();
}

function isAskedFor({ offer, words }: SearchableOffer, query: FinderQuery): boolean {
  return (
    (query.situation === "" || offer.situations.includes(query.situation)) &&
    (query.group === "" || offer.groups.includes(query.group)) &&
    (query.place === "" || offer.places.some(({ slug }) => slug === query.place)) &&
    matchesText(words, query.text)
  );
}

/** What a query finds at a minute since the epoch; beyond what `known` covers, nobody knows what is open. */
export function findOffers(
  offers: readonly SearchableOffer[],
  query: FinderQuery,
  now: number,
  known: Stretch,
): Findings {
  const fitting = offers.filter((one) => isAskedFor(one, query)).map(({ offer }) => offer);
  const current = fitting.filter(({ reportedYear }) => reportedYear === null);
  const reported = fitting.filter(({ reportedYear }) => reportedYear !== null);
  const without = (offer: FinderOffer): FoundOffer => ({ offer, openings: [] });
  if (!asksForTime(query)) return { known: current.map(without), unknown: [], reported: reported.map(without) };
  const asked = stretchesAsked(query, now);
  const found = current.map((offer) => ({
    offer,
    openings: answerOf(asked.map((stretch) => openingsIn(offer, query.place, stretch, known))),
  }));
  return {
    known: found.filter(({ openings }) => openings[0]?.isOpen),
    unknown: found.filter(({ openings }) => openings[0]?.isOpen === false).map(({ offer }) => without(offer)),
    reported: reported.map(without),
  };
}

// SPDX-License-Identifier: EUPL-1.2

import type { AnswerPartsFragment, Language } from "@okienko/schema/documents";
import { loadOffers } from "./all-offers.ts";
import type { AnswersView, AnswerView, ReportedLine } from "./answers.view.ts";
import { contactView, firstCalls } from "./contact.ts";
import { isReadableIn } from "./language.ts";
import { openingsCode } from "./openings.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import type { CitedOnPage } from "./source.ts";
import { textView } from "./text.ts";

/** All offers that can answer something, and what pages have to know to tell of them. */
export interface Answering {
  readonly language: Language;
  /** By slug. */
  readonly offers: ReadonlyMap<string, AnswerPartsFragment>;
}

/** Asks for all offers of today and of the report, in a language. */
export async function loadAnswering(language: Language): Promise<Answering> {
  const offers = await loadOffers(language);
  return { language, offers: new Map(offers.map((offer) => [offer.slug, offer])) };
}

/** The offers that a record names, in its order; former ones are left out. */
export function answersTo(
  named: readonly { readonly slug: string }[],
  { offers }: Answering,
): readonly AnswerPartsFragment[] {
  return named.flatMap(({ slug }) => offers.get(slug) ?? []);
}

function answerView(offer: AnswerPartsFragment): AnswerView {
  const { atLocations } = offer;
  return {
    slug: offer.slug,
    name: textView(offer.name),
    summary: textView(offer.summary),
    isUrgent: offer.isUrgent,
    isUnconfirmed: isAnyUnconfirmed(offer, ...atLocations, ...atLocations.flatMap(({ schedules }) => schedules)),
    openCode: openingsCode(offer.openings),
    places: atLocations.map(({ location, room }) => ({ place: placeView(location), room: roomView(room) })),
    calls: firstCalls(offer.contactPoints.map(contactView)),
  };
}

function reportedView({ slug, name, summary, organization }: AnswerPartsFragment): ReportedLine {
  return { slug, name: textView(name), summary: textView(summary), providerName: organization.name.text };
}

/** What a page lists of the offers: those that can be read in its language, today's apart from the report's. */
export function answersView(offers: readonly AnswerPartsFragment[], language: Language): AnswersView {
  const readable = offers.filter((offer) => isReadableIn(language, offer));
  const reported = readable.filter(({ standing }) => standing === "REPORTED");
  return {
    current: readable.filter(({ standing }) => standing === "CURRENT").map(answerView),
    reported: [...Map.groupBy(reported, ({ reportedYear }) => reportedYear)].map(([year, offersOfYear]) => ({
      year,
      offers: offersOfYear.map(reportedView),
    })),
    hasMoreInPolish: readable.length < offers.length,
  };
}

/** The offers of a page with where their facts come from, in reading order. */
export function citedAnswers(offers: readonly AnswerPartsFragment[]): readonly CitedOnPage[] {
  return offers.flatMap(({ name, citations, atLocations, contactPoints }): readonly CitedOnPage[] => [
    { kind: "OFFER", name: name.text, citations },
    ...atLocations.flatMap((at): readonly CitedOnPage[] => [
      { kind: "OFFER_AT_PLACE", name: at.location.name.text, citations: at.citations },
      ...at.schedules.map(({ text, citations: cited }) => ({
        kind: "HOURS" as const,
        name: text.text,
        citations: cited,
      })),
    ]),
    ...contactPoints.slice(0, 1).map((contact) => ({
      kind: "CONTACT" as const,
      name: contact.name.text,
      citations: contact.citations,
    })),
  ]);
}

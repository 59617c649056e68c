// SPDX-License-Identifier: EUPL-1.2

import { type Language, LocationsDocument, type LocationsQuery } from "@okienko/schema/documents";
import { accessView } from "./access.ts";
import { asOfDay, oncePerBuild, query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";
import { contactsDownloads, placeDownloads } from "./downloads.ts";
import { isReadableIn, languagesOf } from "./language.ts";
import type { LocationPageView, OfferHereView } from "./location.view.ts";
import { noticeView } from "./notice.ts";
import { offerPlaceView } from "./offer-place.ts";
import { allNodes } from "./paging.ts";
import { placeView, roomView } from "./place.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { textView, textViewOrNull } from "./text.ts";
import { isToldAlready } from "./told.ts";
import { translationView } from "./translation.ts";

/** A place with all that its page asks for. */
export type FullLocation = LocationsQuery["locations"]["nodes"][number];

/** What can be had here today, and what a report says could be had. */
function knownHere({ offersHere }: FullLocation): FullLocation["offersHere"] {
  return offersHere.filter(({ offer }) => offer.standing !== "FORMER");
}

function citedRecords(location: FullLocation): readonly CitedOnPage[] {
  const { name, citations, verifiedOn, contactPoints } = location;
  return [
    { kind: "PLACE", name: name.text, citations, verifiedOn },
    ...knownHere(location).map((at) => ({ ...at, kind: "OFFER" as const, name: at.offer.name.text })),
    ...contactPoints.map((contact) => ({ ...contact, kind: "CONTACT" as const, name: contact.name.text })),
  ];
}

function callsOf({ contactPoints, offersHere }: FullLocation): readonly CallView[] {
  const ofToday = offersHere.filter(({ offer }) => offer.standing === "CURRENT");
  const candidates = [...contactPoints, ...ofToday.flatMap(({ offer }) => offer.contactPoints)];
  return firstCalls(candidates.map(contactView));
}

function offerHereView(at: FullLocation["offersHere"][number]): OfferHereView {
  const { slug, name, reportedYear } = at.offer;
  return { ...offerPlaceView(at), offerSlug: slug, offerName: textView(name), reportedYear };
}

/** The year of the report where nothing else tells what is in the place. */
function reportedYearOf(offers: readonly OfferHereView[], { contactPoints }: FullLocation): number | null {
  const isOfToday = contactPoints.length > 0 || offers.some(({ reportedYear }) => reportedYear === null);
  return isOfToday ? null : (offers[0]?.reportedYear ?? null);
}

/** The page of a place, as it is drawn. */
export function locationPageView(location: FullLocation, shell: ShellView): LocationPageView {
  const offersHere = knownHere(location)
    .map(offerHereView)
    .toSorted((a, b) => Number(a.reportedYear !== null) - Number(b.reportedYear !== null));
  const contacts = location.contactPoints.map(contactView);
  const shown = {
    ...placeView(location),
    languages: languagesOf(location),
    isUnconfirmed: location.verification === "UNCONFIRMED",
    reportedYear: reportedYearOf(offersHere, location),
    notices: location.notices.map(noticeView),
    calls: callsOf(location),
    rooms: location.rooms.flatMap((room) => roomView(room) ?? []),
    directions: textViewOrNull(location.directions),
    access: accessView(location.accessibility),
    offersHere,
    contacts: contacts.filter((contact) => !isToldAlready(contact, [], offersHere)),
  };
  return {
    ...shown,
    shell,
    translation: translationView(shown),
    downloads: [...placeDownloads(location.slug), ...contactsDownloads(contacts)],
    sources: sourcesView(citedRecords(location)),
  };
}

async function loadLocations(language: Language): Promise<readonly FullLocation[]> {
  const asOf = asOfDay();
  const today = asOf.slice(0, 10);
  const locations = await allNodes(
    async (after) => (await query(LocationsDocument, { after, asOf, language, today })).locations,
  );
  return locations.filter((location) => isReadableIn(language, location));
}

/** Those with something of today first, and of them those with most. */
function byUse(a: LocationPageView, b: LocationPageView): number {
  const known = Number(a.reportedYear !== null) - Number(b.reportedYear !== null);
  return known || b.offersHere.length - a.offersHere.length;
}

/** Asks for the pages of all places that can be read about in a language, those with most of today first. */
export function loadLocationPages(language: Language): Promise<readonly LocationPageView[]> {
  return oncePerBuild(`location pages ${language}`, async () => {
    const [shell, locations] = await Promise.all([loadShell(language), loadLocations(language)]);
    return locations.map((location) => locationPageView(location, shell)).toSorted(byUse);
  });
}

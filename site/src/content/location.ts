// SPDX-License-Identifier: EUPL-1.2

import { LocationsDocument, type LocationsQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";
import type { LocationPageView } from "./location.view.ts";
import { offerPlaceView } from "./offer-place.ts";
import { allNodes } from "./paging.ts";
import { placeView, roomView } from "./place.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { isToldAlready } from "./told.ts";

/** A place with all that its page asks for. */
export type FullLocation = LocationsQuery["locations"]["nodes"][number];

/** What can be had here today. */
function offeredHere({ offersHere }: FullLocation): FullLocation["offersHere"] {
  return offersHere.filter(({ offer }) => offer.standing === "CURRENT");
}

function citedRecords(location: FullLocation): readonly CitedOnPage[] {
  const { name, citations, contactPoints } = location;
  return [
    { kind: "PLACE", name: name.text, citations },
    ...offeredHere(location).map((at) => ({
      kind: "OFFER" as const,
      name: at.offer.name.text,
      citations: at.citations,
    })),
    ...contactPoints.map((contact) => ({
      kind: "CONTACT" as const,
      name: contact.name.text,
      citations: contact.citations,
    })),
  ];
}

function callsOf(location: FullLocation): readonly CallView[] {
  const candidates = [...location.contactPoints, ...offeredHere(location).flatMap(({ offer }) => offer.contactPoints)];
  return firstCalls(candidates.map(contactView));
}

/** The page of a place, as it is drawn. */
export function locationPageView(location: FullLocation, shell: ShellView): LocationPageView {
  const offersHere = offeredHere(location).map((at) => ({
    ...offerPlaceView(at),
    offerSlug: at.offer.slug,
    offerName: at.offer.name.text,
  }));
  const contacts = location.contactPoints.map(contactView);
  return {
    ...placeView(location),
    shell,
    isUnconfirmed: location.verification === "UNCONFIRMED",
    calls: callsOf(location),
    rooms: location.rooms.flatMap((room) => roomView(room) ?? []),
    offersHere,
    contacts: contacts.filter((contact) => !isToldAlready(contact, [], offersHere)),
    sources: sourcesView(citedRecords(location)),
  };
}

/** Whether the place has anything to come for today; what only a report on a past year names would mislead. */
function isOfToday(location: FullLocation): boolean {
  return location.offersHere.length === 0 || offeredHere(location).length + location.contactPoints.length > 0;
}

/** Asks for the pages of all places that people can come to today. */
export async function loadLocationPages(): Promise<readonly LocationPageView[]> {
  const [shell, locations] = await Promise.all([
    loadShell(),
    allNodes(async (after) => (await query(LocationsDocument, { after })).locations),
  ]);
  return locations.filter(isOfToday).map((location) => locationPageView(location, shell));
}

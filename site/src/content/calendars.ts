// SPDX-License-Identifier: EUPL-1.2

import {
  CalendarGroupsDocument,
  type CalendarGroupsQuery,
  CalendarLocationsDocument,
  type CalendarLocationsQuery,
  CalendarOffersDocument,
} from "@okienko/schema/documents";
import type { CalendarEventView, CalendarView } from "./calendar.view.ts";
import { type CalendarOffer, eventsOf, type PlacedEvents } from "./calendar-events.ts";
import { query } from "./client.ts";
import { loadHolidays } from "./holidays.ts";
import { allNodes } from "./paging.ts";
import type { CalendarSpan } from "./recurrence.view.ts";
import { isSensitiveHelp } from "./sensitive.ts";

/** Records that calendars are made of. */
export interface CalendarRecords {
  readonly offers: readonly CalendarOffer[];
  readonly locations: CalendarLocationsQuery["locations"]["nodes"];
  readonly groups: CalendarGroupsQuery["targetGroups"]["nodes"];
}

interface OfferWithEvents {
  readonly offer: CalendarOffer;
  readonly placed: readonly PlacedEvents[];
}

type Named = Pick<CalendarView, "id" | "slug"> & { readonly name: { readonly text: string } };

function calendarOf(
  kind: CalendarView["kind"],
  { id, slug, name }: Named,
  events: readonly CalendarEventView[],
): readonly CalendarView[] {
  return events.length === 0 ? [] : [{ id, kind, slug, name: name.text, events }];
}

function allEvents({ placed }: OfferWithEvents): readonly CalendarEventView[] {
  return placed.flatMap(({ events }) => events);
}

/** What is had in a place. */
function eventsIn(placeSlug: string, offers: readonly OfferWithEvents[]): readonly CalendarEventView[] {
  const here = offers.flatMap(({ placed }) => placed.filter((one) => one.placeSlug === placeSlug));
  return here.flatMap(({ events }) => events);
}

/** What is for a group. */
function eventsFor(groupSlug: string, offers: readonly OfferWithEvents[]): readonly CalendarEventView[] {
  const ofGroup = offers.filter(({ offer }) => offer.targetGroups.some(({ slug }) => slug === groupSlug));
  return ofGroup.flatMap(allEvents);
}

/**
 * Calendars of offers, places and groups that have any hours for sure. Help for a sensitive group is in none of them: a
 * calendar is copied to other devices and shows its entries unasked, perhaps to the person that one hides from.
 */
export function calendarViews(
  { offers, locations, groups }: CalendarRecords,
  span: CalendarSpan,
): readonly CalendarView[] {
  const shown = offers.filter((offer) => !isSensitiveHelp([offer]));
  const withEvents = shown.map((offer) => ({ offer, placed: eventsOf(offer, span) }));
  const shownGroups = groups.filter(({ isSensitive }) => !isSensitive);
  return [
    ...withEvents.flatMap((one) => calendarOf("OFFER", one.offer, allEvents(one))),
    ...locations.flatMap((location) => calendarOf("PLACE", location, eventsIn(location.slug, withEvents))),
    ...shownGroups.flatMap((group) => calendarOf("GROUP", group, eventsFor(group.slug, withEvents))),
  ];
}

/**
 * The days that calendars of a day tell of: the year that it is in and two more, so that a file stays the same all year. The
 * day before belongs to it too, for a night may begin on it.
 */
async function spanAround(today: string): Promise<CalendarSpan> {
  const year = Number(today.slice(0, 4));
  const holidays = await loadHolidays([year - 1, year, year + 1, year + 2]);
  return { from: `${year - 1}-12-31`, to: `${year + 2}-12-31`, holidays };
}

/** Asks for all calendars, which are in Polish. */
export async function loadCalendars(today: string): Promise<readonly CalendarView[]> {
  const [span, offers, locations, groups] = await Promise.all([
    spanAround(today),
    allNodes(async (after) => (await query(CalendarOffersDocument, { after, language: "PL" })).offers),
    allNodes(async (after) => (await query(CalendarLocationsDocument, { after })).locations),
    allNodes(async (after) => (await query(CalendarGroupsDocument, { after })).targetGroups),
  ]);
  return calendarViews({ offers, locations, groups }, span);
}

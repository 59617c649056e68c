// SPDX-License-Identifier: EUPL-1.2

import type { CalendarHoursFragment, CalendarOffersQuery } from "@okienko/schema/documents";
import { newestDay } from "../kernel/newest-day.ts";
import type { CalendarEventView } from "./calendar.view.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import type { CalendarSpan } from "./recurrence.view.ts";
import { recurrencesOf } from "./recurrences.ts";

/** An offer with all that calendars tell of it. */
export type CalendarOffer = CalendarOffersQuery["offers"]["nodes"][number];

/** What keeps the hours of an offer: the offer in a place, or a contact. */
type HoursKeeper = CalendarOffer["atLocations"][number] | CalendarOffer["contactPoints"][number];

/** Numbers to call, of the first contact that has any. */
function phonesOf({ contactPoints }: CalendarOffer): readonly string[] {
  const voices = contactPoints.map(({ phones }) => phones.filter(({ phoneType }) => phoneType === "VOICE"));
  return (voices.find((phones) => phones.length > 0) ?? []).map(({ display }) => display);
}

function placeOf({ location }: HoursKeeper): CalendarEventView["place"] {
  return location && { ...placeView(location), name: location.name.text };
}

/** Whose hours they are: a place of an offer is of that offer alone, a contact may be of many. */
function ownerOf({ id, atLocations }: CalendarOffer, keeper: HoursKeeper): string {
  return atLocations.length > 0 ? keeper.id : `${id}.${keeper.id}`;
}

function eventsOfSchedule(
  offer: CalendarOffer,
  keeper: HoursKeeper,
  schedule: CalendarHoursFragment,
  span: CalendarSpan,
): readonly CalendarEventView[] {
  return recurrencesOf(schedule, span).map((recurrence) => ({
    uid: `${ownerOf(offer, keeper)}.${schedule.id}.${recurrence.key}`,
    recurrence,
    offerSlug: offer.slug,
    offerName: offer.name.text,
    place: placeOf(keeper),
    room: roomView(keeper.room),
    access: schedule.access,
    hoursText: schedule.text.text,
    areHolidaysUnknown: schedule.holidayPolicy === "UNKNOWN",
    isUnconfirmed: isAnyUnconfirmed(offer, keeper, keeper.location, schedule),
    phones: phonesOf(offer),
    newestOn: newestDay([keeper, keeper.location, schedule]),
  }));
}

/** Hours that an offer has somewhere. */
export interface PlacedEvents {
  /** Slug of the place; null where there is none to come to. */
  readonly placeSlug: string | null;
  readonly events: readonly CalendarEventView[];
}

/** The hours of an offer by its places; by its contacts where it has no place, as the API reckons whether it is open. */
export function eventsOf(offer: CalendarOffer, span: CalendarSpan): readonly PlacedEvents[] {
  const keepers: readonly HoursKeeper[] = offer.atLocations.length > 0 ? offer.atLocations : offer.contactPoints;
  return keepers.map((keeper) => ({
    placeSlug: keeper.location?.slug ?? null,
    events: keeper.schedules.flatMap((schedule) => eventsOfSchedule(offer, keeper, schedule, span)),
  }));
}

// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "../../content/contact.view.ts";
import type { HoursGroup } from "../../content/hours.view.ts";
import type { OfferPageView, OfferPlaceView } from "../../content/offer.view.ts";
import type { PlaceView, RoomView } from "../../content/place.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { sentence, typesetStreet } from "../../i18n/typography.ts";
import type { CardView } from "./card.view.ts";
import { documentHead, newestDay } from "./document-head.ts";
import { sheetCalls } from "./offer-sheet.ts";
import { warningOf } from "./place-block.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

function linesOf({ lines }: HoursGroup): readonly string[] {
  return lines.map(({ text, hasTimes }) => (hasTimes ? sentence(text) : `${sentence(text)} ${words.callToAsk}`));
}

type CardPlace = CardView["places"][number];

function hoursOf(hours: readonly HoursGroup[]): CardPlace["hours"] {
  return hours.length === 0 ? [words.noHours] : hours.flatMap(linesOf);
}

function addressOf(place: PlaceView, room: RoomView | null): string {
  return [typesetStreet(place.street), ...(room ? [say.roomText(room)] : [])].join(", ");
}

function placeOf({ place, room, hours }: OfferPlaceView): CardPlace {
  return { address: addressOf(place, room), hours: hoursOf(hours) };
}

function contactPlaceOf({ name, place, room, hours }: ContactView): CardPlace {
  return { address: place === null ? typeset(name.text) : addressOf(place, room), hours: hoursOf(hours) };
}

/** Where the offer can be had; where no place is known, whom to turn to in a place or in hours. */
function shownOf({ places, contacts }: OfferPageView) {
  const reachable = contacts.filter(({ place, hours }) => place !== null || hours.length > 0);
  const shown = places.length > 0 ? places : reachable;
  return {
    places: places.length > 0 ? places.map(placeOf) : reachable.map(contactPlaceOf),
    isAnyUnconfirmed: shown.some(({ isUnconfirmed }) => isUnconfirmed),
  };
}

/** What is said of that for which a card has no room. */
function elsewhere(url: string | null): Pick<CardView, "leadElsewhere" | "placesElsewhere" | "hoursElsewhere"> {
  const { askHours, hours, otherPlaces, seePage, summary } = documentWords;
  const said = (what: string): string => `${what} – ${url === null ? askHours : seePage}`;
  return { leadElsewhere: said(summary), placesElsewhere: said(otherPlaces), hoursElsewhere: said(hours) };
}

/**
 * An offer on a card for a pocket.
 * @param url Address of its page; null where the site does not know its own.
 */
export function offerCard(offer: OfferPageView, url: string | null): CardView {
  const { isUnconfirmed, shell, sources } = offer;
  const { places, isAnyUnconfirmed } = shownOf(offer);
  return {
    ...documentHead({ title: typeset(offer.name.text), shell, newestOn: newestDay(sources), url }, say),
    ...elsewhere(url),
    lead: typeset(offer.summary.text),
    warning: warningOf(isUnconfirmed || isAnyUnconfirmed, say),
    isUnsure: isUnconfirmed,
    calls: sheetCalls(offer).slice(0, 2),
    places,
  };
}

// SPDX-License-Identifier: EUPL-1.2

import type { OfferPartsFragment } from "@okienko/schema/documents";
import type { OpenLineView } from "./home.view.ts";
import { openingsCode } from "./openings.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import { textView } from "./text.ts";

/** Each place where the offer can be had in known hours; where it has no place, whom to turn to in known hours. */
export function openLines(offer: OfferPartsFragment): readonly OpenLineView[] {
  const offered = { offerSlug: offer.slug, offerName: textView(offer.name) };
  const inPlaces = offer.atLocations.map((at) => ({
    ...offered,
    place: placeView(at.location),
    room: roomView(at.room),
    hours: at.schedules.map(({ text }) => text.text),
    openCode: openingsCode(at.openings),
    isUnconfirmed: isAnyUnconfirmed(offer, at, at.location, ...at.schedules),
  }));
  const contact = offer.contactPoints.find(({ schedules }) => schedules.length > 0);
  const atContact = {
    ...offered,
    place: contact?.location ? placeView(contact.location) : null,
    room: roomView(contact?.room ?? null),
    hours: (contact?.schedules ?? []).map(({ text }) => text.text),
    openCode: openingsCode(offer.openings),
    isUnconfirmed: isAnyUnconfirmed(offer, contact ?? null, ...(contact?.schedules ?? [])),
  };
  return (inPlaces.length > 0 ? inPlaces : [atContact]).filter(({ openCode }) => openCode !== "");
}

// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "./contact.view.ts";
import type { HoursGroup } from "./hours.view.ts";
import type { OfferPlaceView } from "./offer.view.ts";

function hoursTexts(groups: readonly HoursGroup[]): readonly string[] {
  return groups.flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** Whether a contact says nothing that the numbers and places above it on the page have not said. */
export function isToldAlready(
  contact: ContactView,
  calls: readonly CallView[],
  places: readonly OfferPlaceView[],
): boolean {
  const told = new Set(places.flatMap((place) => hoursTexts(place.hours)));
  const isPlaceTold = places.some(
    ({ place, room }) => place.slug === contact.place?.slug && room?.number === contact.room?.number,
  );
  return (
    contact.email === null &&
    contact.phones.every(({ uri }) => calls.some(({ phone }) => phone.uri === uri)) &&
    (contact.place === null || isPlaceTold) &&
    hoursTexts(contact.hours).every((text) => told.has(text))
  );
}

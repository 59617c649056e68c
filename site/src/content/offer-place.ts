// SPDX-License-Identifier: EUPL-1.2

import type { OfferPlacePartsFragment } from "@okienko/schema/documents";
import { hoursGroups } from "./hours.ts";
import type { OfferPlaceView } from "./offer.view.ts";
import { openingsCode } from "./openings.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import { textViewOrNull } from "./text.ts";

/** Where and when an offer can be had, as pages show it. */
export function offerPlaceView(at: OfferPlacePartsFragment): OfferPlaceView {
  return {
    place: placeView(at.location),
    room: roomView(at.room),
    hostName: at.host?.name.text ?? null,
    capacityCount: at.capacityCount,
    note: textViewOrNull(at.note),
    hours: hoursGroups(at.schedules),
    openCode: openingsCode(at.openings),
    isUnconfirmed: isAnyUnconfirmed(at, at.location, ...at.schedules),
  };
}

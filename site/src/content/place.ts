// SPDX-License-Identifier: EUPL-1.2

import type { PlacePartsFragment, RoomPartsFragment, Verification } from "@okienko/schema/documents";
import type { PlaceView, RoomView } from "./place.view.ts";
import { textView } from "./text.ts";

/** The place as pages show it. */
export function placeView(location: PlacePartsFragment): PlaceView {
  const { street, postalCode, city } = location.address;
  return { slug: location.slug, name: textView(location.name), street, postalCode, city };
}

/** The room as pages show it; null where no source gives one. */
export function roomView(room: RoomPartsFragment | null): RoomView | null {
  return room && { kind: room.roomType, number: room.number, floor: room.floor };
}

/** Whether any of the records was only read in a copy, and the centre has not confirmed it. */
export function isAnyUnconfirmed(...records: readonly ({ readonly verification: Verification } | null)[]): boolean {
  return records.some((record) => record?.verification === "UNCONFIRMED");
}

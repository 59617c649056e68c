// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "../../content/contact.view.ts";
import type { OfferPlaceView } from "../../content/offer.view.ts";
import type { PlaceView, RoomView } from "../../content/place.view.ts";
import type { Say } from "../../i18n/say.ts";
import { typesetStreet } from "../../i18n/typography.ts";
import { hoursBlocks } from "./hours-block.ts";
import type { PlaceBlock } from "./sheet.view.ts";

/** Street, room, town: what one needs to find the door. */
export function addressLines(place: PlaceView, room: RoomView | null, { typeset, roomText }: Say): readonly string[] {
  const town = [place.postalCode, place.city].filter((part) => part !== null).join(" ");
  return [typesetStreet(place.street), ...(room ? [roomText(room)] : []), typeset(town)];
}

/** What is said of anything that nobody confirmed. */
export function warningOf(isUnconfirmed: boolean, { words }: Say): string | null {
  return isUnconfirmed ? `${words.unconfirmed} ${words.callBeforeYouGo}` : null;
}

/** Where an offer can be had, and when. */
export function offerPlaceBlock(at: OfferPlaceView, say: Say): PlaceBlock {
  const { typeset, words, counted } = say;
  return {
    name: typeset(at.place.name.text),
    address: addressLines(at.place, at.room, say),
    lines: [
      ...(at.hostName === null ? [] : [`${words.host}: ${typeset(at.hostName)}`]),
      ...(at.capacityCount === null ? [] : [counted(at.capacityCount, words.places)]),
      ...(at.note === null ? [] : [typeset(at.note.text)]),
    ],
    warning: warningOf(at.isUnconfirmed, say),
    hours: hoursBlocks(at.hours, say),
  };
}

/** Whom to turn to, and every way to reach them; hours in words alone, for what is drawn is where the offer is had. */
export function contactBlock(contact: ContactView, say: Say): PlaceBlock {
  const { words, typeset } = say;
  const { phones, faxes, email, place, room } = contact;
  const numbers = phones.map(({ display }) => typeset(display)).join(", ");
  return {
    name: typeset(contact.name.text),
    address: place === null ? [] : addressLines(place, room, say),
    lines: [
      numbers === "" ? words.noPhone : `${words.phone}: ${numbers}`,
      ...faxes.map((fax) => `${words.fax}: ${typeset(fax)}`),
      ...(email === null ? [] : [`${words.email}: ${email}`]),
    ],
    warning: warningOf(contact.isUnconfirmed, say),
    hours: hoursBlocks(contact.hours, say).map((block) => ({ ...block, weeks: [] })),
  };
}

// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../src/domains/contacts/contact-point.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../src/domains/offers/offer-at-location.entity.ts";
import { Location } from "../src/domains/places/location.entity.ts";
import { Room } from "../src/domains/places/room.entity.ts";
import { Schedule } from "../src/domains/schedules/schedule.entity.ts";
import { scheduleText } from "../src/domains/schedules/schedule-text.rules.ts";
import { formatPhoneNumber } from "../src/kernel/phone-number.ts";
import type { EmbeddedPack } from "./embedded-pack.ts";

function hoursOf(pack: EmbeddedPack, schedules: readonly string[]): string {
  const texts = schedules.map((id) => scheduleText(pack.byId(Schedule, id) as Schedule));
  return texts.join(" | ") || "no hours";
}

function doorOf(pack: EmbeddedPack, room: string | null): string {
  const found = pack.byId(Room, room);
  return found === null ? "no room" : `${found.roomType} ${found.number}, floor ${found.floor}`;
}

/** Place, room, floor and hours of each place of an offer, as one line: `ul. Polna 1; ROOM 2, floor 0; no hours`. */
export function placesOf(pack: EmbeddedPack, slug: string): readonly string[] {
  return pack.store.referring(OfferAtLocation, "offer", pack.named(Offer, slug).id).map((at) => {
    const street = pack.byId(Location, at.location)?.address.street;
    return `${street}; ${doorOf(pack, at.room)}; ${hoursOf(pack, at.schedules)}`;
  });
}

/** Numbers, room, floor and hours of each contact, as one line: `VOICE 41 276 76 57; no room; no hours`. */
export function contactLines(pack: EmbeddedPack, contacts: readonly string[]): readonly string[] {
  return contacts.map((id) => {
    const { phones, room, schedules } = pack.byId(ContactPoint, id) as ContactPoint;
    const numbers = phones.map(({ phoneType, number }) => `${phoneType} ${formatPhoneNumber(number)}`).join(", ");
    const shown = numbers.replaceAll("\u00a0", " ") || "no phone";
    return `${shown}; ${doorOf(pack, room)}; ${hoursOf(pack, schedules)}`;
  });
}

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { contactView } from "./contact.ts";
import { offerPlaceView } from "./offer-place.ts";
import { aContact, anHours, anOfferPlace, aPhone, aPlace } from "./record.examples.ts";
import { isToldAlready } from "./told.ts";

const room = { number: "1.14", floor: 1, roomType: "ROOM" as const };
const places = [offerPlaceView(anOfferPlace({ room, schedules: [anHours()] }))];
const phone = aPhone("600 100 200");
const calls = [{ label: { text: "Dyżur", lang: null }, phone: { display: phone.display, uri: phone.uri } }];

describe("isToldAlready", () => {
  it.each([
    ["the same room and hours", { location: aPlace(), room, schedules: [anHours()] }, true],
    ["the number to call", { phones: [phone] }, true],
    ["another room", { location: aPlace(), room: { ...room, number: "3.22" } }, false],
    ["another building", { location: aPlace({ slug: "klub" }), room }, false],
    ["another number", { phones: [phone, aPhone("22 123 45 67")] }, false],
    ["an e-mail address", { email: "biuro@example.pl" }, false],
    ["other hours", { schedules: [anHours({ text: { text: "w każdą środę" } })] }, false],
  ])("%s: %#", (_, given, expected) => {
    expect(isToldAlready(contactView(aContact(given)), calls, places)).toBe(expected);
  });
});

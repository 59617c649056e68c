// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FullLocation, locationPageView } from "./location.ts";
import { aContact, anHours, anOfferPlace, aPhone, aPlace } from "./record.examples.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null };
const room = { number: "1.14", floor: null, roomType: "ROOM" as const };

function fullLocation(given: Partial<FullLocation> = {}): FullLocation {
  return { ...aPlace(), citations: [], contactPoints: [], offersHere: [], rooms: [], ...given };
}

type OfferHere = FullLocation["offersHere"][number];

function offerHere(
  contacts: ReturnType<typeof aContact>[] = [],
  standing: OfferHere["offer"]["standing"] = "CURRENT",
): OfferHere {
  const offer = { contactPoints: contacts, name: { text: "Okno" }, slug: "okno", standing };
  return { ...anOfferPlace({ room, schedules: [anHours()] }), citations: [], offer };
}

describe("locationPageView", () => {
  it("tells what can be had in the place, in which room, and when", () => {
    const { offersHere } = locationPageView(fullLocation({ offersHere: [offerHere()] }), shell);
    expect(offersHere).toMatchObject([{ offerName: "Okno", offerSlug: "okno", room: { number: "1.14", floor: null } }]);
    expect(offersHere[0]?.hours[0]?.lines[0]?.text).toBe("w każdy czwartek 15:00–18:00");
  });

  it("leaves out what is known only from a report on a past year", () => {
    const location = fullLocation({ offersHere: [offerHere([], "REPORTED")] });
    expect(locationPageView(location, shell).offersHere).toEqual([]);
  });

  it("leaves out a contact that repeats an offer, and keeps one with a number", () => {
    const contactPoints = [
      { ...aContact({ slug: "okno", location: aPlace(), room, schedules: [anHours()] }), citations: [] },
      { ...aContact({ slug: "biuro", location: aPlace(), room, phones: [aPhone("22 123 45 67")] }), citations: [] },
    ];
    const { contacts } = locationPageView(fullLocation({ contactPoints, offersHere: [offerHere()] }), shell);
    expect(contacts.map(({ slug }) => slug)).toEqual(["biuro"]);
  });

  it("finds a number to ask at an offer of the place where the place has none of its own", () => {
    const offersHere = [offerHere([aContact({ name: { text: "Zespół" }, phones: [aPhone("22 123 45 21")] })])];
    expect(locationPageView(fullLocation({ offersHere }), shell).calls[0]?.label).toBe("Zespół");
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FullLocation, locationPageView } from "./location.ts";
import { aContact, anHours, anOfferPlace, aPhone, aPlace, aShell, own } from "./record.examples.ts";

const shell = aShell;
const room = { number: "1.14", floor: null, roomType: "ROOM" as const };

function fullLocation(given: Partial<FullLocation> = {}): FullLocation {
  return {
    ...aPlace(),
    accessibility: null,
    citations: [],
    contactPoints: [],
    directions: null,
    languages: [],
    notices: [],
    offersHere: [],
    rooms: [],
    verifiedOn: null,
    ...given,
  };
}

type OfferHere = FullLocation["offersHere"][number];

function offerHere(
  contacts: ReturnType<typeof aContact>[] = [],
  standing: OfferHere["offer"]["standing"] = "CURRENT",
): OfferHere {
  const reportedYear = standing === "REPORTED" ? 2021 : null;
  const offer = { contactPoints: contacts, name: own("Okno"), reportedYear, slug: "okno", standing };
  return { ...anOfferPlace({ room, schedules: [anHours()] }), citations: [], offer, verifiedOn: null };
}

function contactHere(given: Parameters<typeof aContact>[0]): FullLocation["contactPoints"][number] {
  return { ...aContact({ location: aPlace(), room, ...given }), citations: [], verifiedOn: null };
}

describe("locationPageView", () => {
  it("tells what can be had in the place, in which room, and when", () => {
    const { offersHere } = locationPageView(fullLocation({ offersHere: [offerHere()] }), shell);
    expect(offersHere).toMatchObject([
      { offerName: { text: "Okno" }, offerSlug: "okno", room: { number: "1.14", floor: null } },
    ]);
    expect(offersHere[0]?.hours[0]?.lines[0]?.text).toBe("w każdy czwartek 15:00–18:00");
  });

  it("says of a place what year it is known of where only a report tells what was in it", () => {
    const page = locationPageView(fullLocation({ offersHere: [offerHere([], "REPORTED")] }), shell);
    expect(page.reportedYear).toBe(2021);
    expect(page.offersHere[0]?.reportedYear).toBe(2021);
  });

  it("is of today where anything in it is, and has that first", () => {
    const page = locationPageView(fullLocation({ offersHere: [offerHere([], "REPORTED"), offerHere()] }), shell);
    expect(page.reportedYear).toBeNull();
    expect(page.offersHere.map(({ reportedYear }) => reportedYear)).toEqual([null, 2021]);
  });

  it("leaves out what has been replaced", () => {
    expect(locationPageView(fullLocation({ offersHere: [offerHere([], "FORMER")] }), shell).offersHere).toEqual([]);
  });

  it("leaves out a contact that repeats an offer, and keeps one with a number", () => {
    const contactPoints = [
      contactHere({ slug: "okno", schedules: [anHours()] }),
      contactHere({ slug: "biuro", phones: [aPhone("22 123 45 67")] }),
    ];
    const { contacts } = locationPageView(fullLocation({ contactPoints, offersHere: [offerHere()] }), shell);
    expect(contacts.map(({ slug }) => slug)).toEqual(["biuro"]);
  });

  it("finds a number to ask at an offer of the place where the place has none of its own", () => {
    const offersHere = [
      offerHere([aContact({ name: { state: "ORIGINAL", text: "Zespół" }, phones: [aPhone("22 123 45 21")] })]),
    ];
    expect(locationPageView(fullLocation({ offersHere }), shell).calls[0]?.label.text).toBe("Zespół");
  });
});

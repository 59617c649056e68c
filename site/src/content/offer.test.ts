// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FullOffer, offerPageView } from "./offer.ts";
import { aContact, anHours, anOffer, anOfferPlace, aPhone, aPlace, aSlot } from "./record.examples.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null };

function fullOffer(given: Partial<FullOffer> = {}): FullOffer {
  return {
    ...anOffer(),
    atLocations: [],
    citations: [],
    contactPoints: [],
    description: null,
    eligibility: null,
    organization: { name: { text: "Ośrodek" } },
    scopeItems: [],
    targetGroups: [],
    ...given,
  };
}

function placeWith(hours: ReturnType<typeof anHours>[]): FullOffer["atLocations"][number] {
  const schedules = hours.map((one) => ({ ...one, citations: [] }));
  return { ...anOfferPlace(), citations: [], location: { ...aPlace(), citations: [] }, schedules };
}

function contactWith(given: Parameters<typeof aContact>[0]): FullOffer["contactPoints"][number] {
  return { ...aContact(given), citations: [], schedules: [] };
}

describe("offerPageView", () => {
  it("keeps the numbers empty where no source gives one", () => {
    expect(offerPageView(fullOffer({ contactPoints: [contactWith({})] }), shell).calls).toEqual([]);
  });

  it("does not repeat a contact that the number to call has told in full", () => {
    const contactPoints = [contactWith({ phones: [aPhone("600 100 200")] })];
    expect(offerPageView(fullOffer({ contactPoints }), shell).contacts).toEqual([]);
  });

  it("shows all contacts, in order, as soon as one of them adds something", () => {
    const contactPoints = [
      contactWith({ slug: "pierwszy", phones: [aPhone("22 123 45 57")] }),
      contactWith({ slug: "drugi", phones: [aPhone("22 123 45 21")] }),
    ];
    const page = offerPageView(fullOffer({ contactPoints }), shell);
    expect(page.contacts.map(({ slug }) => slug)).toEqual(["pierwszy", "drugi"]);
    expect(page.calls.map(({ phone }) => phone.display)).toEqual(["22 123 45 57"]);
  });

  it("marks a place as unconfirmed by itself, though the offer is documented", () => {
    const atLocations = [placeWith([anHours({ verification: "UNCONFIRMED" })]), placeWith([anHours()])];
    const page = offerPageView(fullOffer({ atLocations }), shell);
    expect(page.isUnconfirmed).toBe(false);
    expect(page.places.map(({ isUnconfirmed }) => isUnconfirmed)).toEqual([true, false]);
  });

  it("knows hours from days without hours", () => {
    const days = anHours({ slots: [aSlot("MO", null, null)] });
    const page = offerPageView(fullOffer({ atLocations: [placeWith([days]), placeWith([])] }), shell);
    expect(page.places[0]?.hours[0]?.lines[0]?.hasTimes).toBe(false);
    expect(page.places[1]?.hours).toEqual([]);
  });
});

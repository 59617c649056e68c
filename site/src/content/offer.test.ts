// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aStatement, contactWith, aFullOffer as fullOffer, placeWith } from "./offer.examples.ts";
import { offerPagesIn, offerPageView } from "./offer.ts";
import { anHours, aPhone, aShell, aSlot, own } from "./record.examples.ts";

const shell = aShell;

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

  it("tells other names apart from what else documents say, and repeats no name that it bears", () => {
    const statements = [
      aStatement("name", "Rozmowa", true),
      aStatement("name", "Konsultacja"),
      aStatement("peopleServed", "W 2021 roku było 12 osób.", true),
    ];
    const page = offerPageView(fullOffer({ statements }), shell);
    expect(page.otherNames.map(({ text }) => text.text)).toEqual(["Konsultacja"]);
    expect(page.otherSayings.map(({ text }) => text.text)).toEqual(["W 2021 roku było 12 osób."]);
  });

  it("keeps a cost that no source gives apart from one that is free", () => {
    expect(offerPageView(fullOffer(), shell).cost).toBeNull();
    const cost = { amountGrosze: null, costType: "FREE" as const, note: null };
    expect(offerPageView(fullOffer({ cost }), shell).cost).toEqual(cost);
  });

  it("is sensitive where the people it is for may be watched", () => {
    const group = { isSensitive: true, name: own("Krzywdzeni"), position: 5, slug: "krzywdzeni" };
    expect(offerPageView(fullOffer(), shell).isSensitive).toBe(false);
    expect(offerPageView(fullOffer({ targetGroups: [group] }), shell).isSensitive).toBe(true);
  });
});

describe("offerPagesIn", () => {
  it("has no page of an offer without texts in the language", () => {
    const languages = [{ coverage: "PARTIAL" as const, language: "UK" as const }];
    const offers = [fullOffer({ slug: "a", languages }), fullOffer({ slug: "b" })];
    expect(offerPagesIn("UK", offers, shell).map(({ slug }) => slug)).toEqual(["a"]);
    expect(offerPagesIn("PL", offers, shell).map(({ slug }) => slug)).toEqual(["a", "b"]);
  });
});

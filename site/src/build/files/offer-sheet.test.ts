// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { FullOffer } from "../../content/all-offers.ts";
import { aFullOffer, contactWith, placeWith } from "../../content/offer.examples.ts";
import { offerPageView } from "../../content/offer.ts";
import { anHours, aPhone, aShell, aSlot, own } from "../../content/record.examples.ts";
import { offerSheet } from "../../documents/pdf/offer-sheet.ts";
import type { SheetView } from "../../documents/pdf/sheet.view.ts";

const office = { display: "22 123 45 67", uri: "tel:+48221234567" };

function sheetOf(given: Partial<FullOffer>, shell = aShell) {
  const sheet = offerSheet(offerPageView(aFullOffer(given), shell), null);
  // Where a line may end is the business of typography.
  return JSON.parse(JSON.stringify(sheet).replaceAll("\u00a0", " ")) as SheetView;
}

function titlesOf(given: Partial<FullOffer>): readonly string[] {
  const { places, details } = sheetOf(given);
  return [...places, ...details].map(({ title }) => title);
}

describe("offerSheet", () => {
  it("tells in the order of the page", () => {
    const offer = {
      atLocations: [placeWith([anHours({ slots: [aSlot("MO", "07:00", "09:00")] })])],
      contactPoints: [contactWith({ phones: [aPhone("600100200")], email: "a@miasto.example" })],
      steps: [own("Zadzwoń.")],
      requiredDocuments: [own("dowód")],
      scopeItems: [own("Rozmowa")],
      eligibility: own("Dla każdego."),
    };
    expect(titlesOf(offer)).toEqual([
      "Gdzie i kiedy",
      "Jak się skontaktować",
      "Jak skorzystać",
      "Co zabrać ze sobą",
      "Co obejmuje",
      "Dla kogo",
      "Dobrze wiedzieć",
    ]);
  });

  it("says that no source gives a number, and gives the office's under its own name", () => {
    const sheet = sheetOf({}, { ...aShell, centreShortName: "OPS", officePhone: office });
    expect(sheet.warning).toBe("Nie podano telefonu. Możesz zapytać w ośrodku.");
    expect(sheet.calls.map(({ label }) => label)).toEqual(["Telefon ośrodka (OPS)"]);
  });

  it("says so where nobody confirmed it, and where no source gives a place", () => {
    const sheet = sheetOf({ verification: "UNCONFIRMED" }, { ...aShell, officePhone: null });
    expect(sheet.isUnsure).toBe(true);
    expect(sheet.warning).toMatch(/^Niepotwierdzone\. Zadzwoń, zanim pójdziesz\./);
    expect(sheet.places).toMatchObject([{ text: "Nie podano miejsca ani godzin. Zadzwoń." }]);
  });

  it("asks to call where the source gives days without hours, and draws no hours into their windows", () => {
    const hours = anHours({ slots: [aSlot("MO", null, null)], text: own("w poniedziałki, nie podano godzin") });
    const [where] = sheetOf({ atLocations: [placeWith([hours])] }).places;
    expect(where).toMatchObject({
      places: [
        {
          hours: [
            {
              lines: expect.arrayContaining(["W poniedziałki, nie podano godzin. Zadzwoń."]),
              weeks: [{ rows: [{ text: "?", panes: ["UNKNOWN", "CLOSED", "CLOSED", "CLOSED", "CLOSED"] }] }],
            },
          ],
        },
      ],
    });
  });

  it("says that nobody knows the cost, which is not the same as free", () => {
    const facts = (given: Partial<FullOffer>) => sheetOf(given).details.find(({ kind }) => kind === "facts");
    expect(facts({ cost: null })).toMatchObject({ items: [{ texts: ["brak danych"] }, {}] });
    const cost = { costType: "PAID" as const, amountGrosze: 1250, note: null };
    expect(facts({ cost })).toMatchObject({ items: [{ texts: ["odpłatnie, 12,50 zł"] }, {}] });
  });

  it("has no date but one of its records", () => {
    expect(sheetOf({}).newestOn).toBeNull();
  });
});

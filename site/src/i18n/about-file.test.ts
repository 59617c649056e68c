// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { AboutPageView } from "../content/about.view.ts";
import type { ContactView } from "../content/contact.view.ts";
import { aboutFile } from "./about-file.ts";

const contact: ContactView = {
  slug: "biuro",
  name: { text: "Biuro", lang: null },
  phones: [{ display: "22 123 45 67", uri: "tel:+48221234567" }],
  faxes: ["22 765 43 21"],
  email: "biuro@okienko.example",
  place: null,
  room: null,
  hours: [],
  isUnconfirmed: false,
};

const view: AboutPageView = {
  centre: {
    shell: {
      centreName: "Ośrodek",
      centreShortName: "OPS",
      officePhone: null,
      office: { "@type": "GovernmentOffice" },
      span: { from: "2026-11-23", to: "2027-11-23", holidays: new Set<string>() },
    },
    name: "Ośrodek",
    description: { text: "Pomagamy ludziom.", lang: null },
    places: [
      { slug: "dom", name: { text: "Dom", lang: null }, street: "ul. Różana 1", postalCode: "00-950", city: "Miasto" },
    ],
    contacts: [
      contact,
      { ...contact, slug: "dyzur", name: { text: "Dyżur", lang: null }, email: null, isUnconfirmed: true },
    ],
    offices: [],
    departments: [],
    facilities: [],
    downloads: [],
    pastParts: [],
    identifiers: [],
    bulletin: null,
    partners: [],
    hasMoreInPolish: false,
    sources: [],
  },
  groups: [{ slug: "rodziny", name: "Rodziny", text: "Masz dzieci." }],
  offers: [{ slug: "nocleg", name: "Nocleg", text: "Prześpisz się.", isUnconfirmed: true }],
  sources: [],
};

const lines = aboutFile(view).split("\n");

describe("the file about the centre", () => {
  it("begins with the name of the centre, underlined, and what it does", () => {
    expect(lines.slice(0, 4)).toEqual(["Ośrodek", "=======", "", "Pomagamy ludziom."]);
  });

  it("tells whom the centre helps and how, and what is not confirmed", () => {
    expect(lines).toContain("- Rodziny: Masz dzieci.");
    expect(lines).toContain("- Nocleg: Prześpisz się. (niepotwierdzone – zadzwoń, zanim pójdziesz)");
  });

  it("tells how to reach the centre, faxes left out", () => {
    expect(lines).toContain("ul. Różana 1, 00-950 Miasto");
    expect(lines).toContain("Telefon: 22 123 45 67");
    expect(lines).toContain("E-mail: biuro@okienko.example");
    expect(lines).toContain("Dyżur (niepotwierdzone – zadzwoń, zanim pójdziesz)");
    expect(lines.join("\n")).not.toContain("22 765 43 21");
  });

  it("ends with the emergency number, in one line with an end", () => {
    expect(lines.slice(-2)).toEqual(["Zagrożone życie lub zdrowie: 112", ""]);
  });
});

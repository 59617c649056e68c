// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type DeclaringCentre, type FullStatement, statementView } from "./accessibility-statement.ts";
import { aContact, aPhone, aPlace, own } from "./record.examples.ts";

type Building = DeclaringCentre["locations"][number];

function aBuilding(slug: string, accessibility: Building["accessibility"] = null): Building {
  return { ...aPlace({ slug }), accessibility, citations: [] };
}

const centre: DeclaringCentre = {
  contactPoints: [aContact({ name: own("Biuro"), email: "biuro@okienko.example", phones: [aPhone("22 123 45 67")] })],
  id: "0d3b1f6e-0000-5000-8000-000000000000",
  locations: [aBuilding("siedziba")],
  name: { text: "Ośrodek" },
  slug: "ops",
};

function aStatement(given: Partial<FullStatement> = {}): FullStatement {
  return {
    ...{ assessmentMethod: null, barriers: [], citations: [], communicationWays: [], contactPoint: null },
    ...{ hasOnlineInterpreter: null, locations: [], ombudsmanUrl: null, organization: { slug: "ops" } },
    ...{ preparedOn: null, reviewedOn: null, sitePublishedOn: null, siteUpdatedOn: null, siteUrl: null },
    ...given,
  };
}

describe("statementView", () => {
  it("has gaps, and what is known of the centre, where the centre has made no statement", () => {
    expect(statementView(null, centre, null)).toMatchObject({
      bodyName: "Ośrodek",
      siteUrl: null,
      sitePublishedOn: null,
      reviewedOn: null,
      hasOnlineInterpreter: null,
      contactName: { text: "Biuro" },
      email: "biuro@okienko.example",
      phone: { uri: "tel:+48221234567" },
      buildings: [{ place: { slug: "siedziba" }, access: { isKnown: false } }],
    });
  });

  it("has the contact of the statement before that of the centre, and never a fax", () => {
    const contactPoint = aContact({ name: own("Koordynator"), phones: [aPhone("22 765 43 21", "FAX")] });
    expect(statementView(aStatement({ contactPoint }), centre, null)).toMatchObject({
      contactName: { text: "Koordynator" },
      email: null,
      phone: null,
    });
  });

  it("has the buildings of the statement before those of the centre", () => {
    const locations = [aBuilding("filia"), aBuilding("siedziba")];
    const { buildings } = statementView(aStatement({ locations }), centre, null);
    expect(buildings.map(({ place }) => place.slug)).toEqual(["filia", "siedziba"]);
  });

  it("has the address that the statement gives, then the one that the site is published at", () => {
    const published = "https://okienko.example/";
    expect(statementView(aStatement(), centre, published).siteUrl).toBe(published);
    const declared = "https://pomoc.example/";
    expect(statementView(aStatement({ siteUrl: declared }), centre, published).siteUrl).toBe(declared);
  });

  it("keeps barriers with what to do instead, and says where that is Polish", () => {
    const barriers = [
      {
        description: own("Map without text"),
        alternative: { state: "MISSING" as const, text: "Zadzwoń" },
        mendedBy: null,
      },
    ];
    expect(statementView(aStatement({ barriers }), centre, null).barriers).toEqual([
      {
        description: { text: "Map without text", lang: null },
        alternative: { text: "Zadzwoń", lang: "pl" },
        mendedBy: null,
      },
    ]);
  });
});

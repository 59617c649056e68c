// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type LinkableOffer, linkedOffer } from "./linked-offer.ts";
import { aContact, anHours, anOfferPlace, aPhone, aPlace, own } from "./record.examples.ts";

const span = { from: "2026-11-23", to: "2027-11-23", holidays: new Set<string>() };
const town = { "@type": "City", name: "Miasto" };

function anOffer(given: Partial<LinkableOffer> = {}): LinkableOffer {
  return {
    name: own("Rozmowa"),
    summary: own("Porozmawiaj z nami."),
    standing: "CURRENT",
    verification: "DOCUMENTED",
    organization: { name: { text: "Ośrodek" }, organizationType: "CENTRE" },
    contactPoints: [],
    atLocations: [],
    ...given,
  };
}

describe("linkedOffer", () => {
  it("tells who provides the service, to whom, where, when and under which number", () => {
    const contactPoints = [aContact({ phones: [aPhone("22 123 45 51", "FAX"), aPhone("22 123 45 67")] })];
    const atLocations = [anOfferPlace({ schedules: [anHours()] })];
    expect(linkedOffer(anOffer({ contactPoints, atLocations }), town, span)).toEqual({
      "@type": "GovernmentService",
      name: "Rozmowa",
      description: "Porozmawiaj z nami.",
      provider: { "@type": "GovernmentOffice", "@id": "/#osrodek", name: "Ośrodek" },
      areaServed: town,
      availableChannel: [
        {
          "@type": "ServiceChannel",
          servicePhone: { "@type": "ContactPoint", telephone: "+48221234567" },
          serviceLocation: {
            "@type": "Place",
            name: "Dom",
            address: {
              "@type": "PostalAddress",
              streetAddress: "ul. Różana 1",
              addressLocality: "Miasto",
              addressCountry: "PL",
            },
            openingHoursSpecification: [
              {
                "@type": "OpeningHoursSpecification",
                dayOfWeek: ["https://schema.org/Thursday"],
                opens: "15:00",
                closes: "18:00",
              },
            ],
          },
        },
      ],
    });
  });

  it("gives the number alone where the offer has no place", () => {
    const contactPoints = [aContact({ phones: [aPhone("22 123 45 67")] })];
    expect(linkedOffer(anOffer({ contactPoints }), town, span)?.["availableChannel"]).toEqual({
      "@type": "ServiceChannel",
      servicePhone: { "@type": "ContactPoint", telephone: "+48221234567" },
    });
  });

  it("does not take a partner for a public office", () => {
    const organization = { name: { text: "Fundacja" }, organizationType: "PARTNER" } as const;
    expect(linkedOffer(anOffer({ organization }), town, span)?.["provider"]).toEqual({
      "@type": "Organization",
      name: "Fundacja",
    });
  });

  it.each([
    ["the offer", { verification: "UNCONFIRMED", atLocations: [anOfferPlace()] }],
    ["that it is there", { atLocations: [anOfferPlace({ verification: "UNCONFIRMED" })] }],
    ["the place", { atLocations: [anOfferPlace({ location: aPlace({ verification: "UNCONFIRMED" }) })] }],
  ] satisfies [string, Partial<LinkableOffer>][])("sends nobody to a place where %s is unconfirmed", (_what, given) => {
    const contactPoints = [aContact({ phones: [aPhone("22 123 45 67")] })];
    expect(linkedOffer(anOffer({ ...given, contactPoints }), town, span)?.["availableChannel"]).toEqual({
      "@type": "ServiceChannel",
      servicePhone: { "@type": "ContactPoint", telephone: "+48221234567" },
    });
  });

  it("tells no hours that are unconfirmed", () => {
    const atLocations = [anOfferPlace({ schedules: [anHours({ verification: "UNCONFIRMED" })] })];
    const channels = linkedOffer(anOffer({ atLocations }), town, span)?.["availableChannel"];
    expect(JSON.stringify(channels)).not.toContain("openingHours");
    expect(JSON.stringify(channels)).toContain("ul. Różana 1");
  });

  it.each(["REPORTED", "FORMER"] as const)("tells nothing of an offer that is %s", (standing) => {
    expect(linkedOffer(anOffer({ standing }), town, span)).toBeNull();
  });
});

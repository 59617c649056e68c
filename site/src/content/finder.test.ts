// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FoundOffer, finderIndex, finderOffer, finderView } from "./finder.ts";
import { aPhone, own } from "./record.examples.ts";

const shell = {
  span: { from: "2026-11-23", to: "2027-11-23", holidays: new Set<string>() },
  centreName: "Ośrodek",
  centreShortName: "OPS",
  officePhone: null,
  office: { "@type": "GovernmentOffice" },
};
const opening = { opensAt: "2026-11-26T14:00:00.000Z", closesAt: "2026-11-26T17:00:00.000Z", state: "OPEN" } as const;

function anOffer(given: Partial<FoundOffer> = {}): FoundOffer {
  return {
    atLocations: [],
    contactPoints: [],
    description: null,
    eligibility: null,
    isUrgent: false,
    lifeSituations: [],
    name: own("Rozmowa"),
    openings: [],
    organization: { polishName: { text: "Ośrodek" } },
    polishName: { text: "Rozmowa" },
    reportedYear: null,
    scopeItems: [],
    slug: "rozmowa",
    standing: "CURRENT",
    summary: own("Porozmawiaj z nami."),
    targetGroups: [],
    verification: "DOCUMENTED",
    ...given,
  };
}

const inHouse: FoundOffer["atLocations"][number] = {
  location: { address: { street: "ul. Różana 1" }, name: own("Dom"), slug: "dom", verification: "DOCUMENTED" },
  openings: [opening],
  schedules: [{ verification: "DOCUMENTED" }],
  verification: "DOCUMENTED",
};
const group = (slug: string, position: number) => ({ slug, position, name: own(slug), isSensitive: false });
const situation = (slug: string, position: number) => ({ slug, position, sentence: own(`${slug}.`) });

describe("an offer of the finder", () => {
  it("carries when it is open, in all and in each place", () => {
    const code = `${(Date.parse(opening.opensAt) / 60_000).toString(36)}-${(Date.parse(opening.closesAt) / 60_000).toString(36)}`;
    const offer = finderOffer(anOffer({ atLocations: [inHouse], openings: [opening] }));
    expect(offer).toMatchObject({ openings: code, places: [{ slug: "dom", openings: code }] });
  });

  it("is known to be unknown where nobody says when, rather than closed", () => {
    const openings = [{ opensAt: null, closesAt: null, state: "UNKNOWN" }] as const;
    expect(finderOffer(anOffer({ openings })).openings).toBe("0-zzzzzz?");
  });

  it("gives the first number that a person answers", () => {
    const contact = { name: own("Zespół"), phones: [aPhone("22 123 45 60", "FAX"), aPhone("22 123 45 61")] };
    expect(finderOffer(anOffer({ contactPoints: [contact] })).phone?.display).toBe("22 123 45 61");
  });

  it("is unconfirmed where its place or hours are", () => {
    const unconfirmed = { ...inHouse, schedules: [{ verification: "UNCONFIRMED" as const }] };
    expect(finderOffer(anOffer({ atLocations: [unconfirmed] })).isUnconfirmed).toBe(true);
    expect(finderOffer(anOffer({ atLocations: [inHouse] })).isUnconfirmed).toBe(false);
  });

  it("is searched by its Polish name too, its street and its scope", () => {
    const { texts } = finderOffer(
      anOffer({ name: own("Talk"), atLocations: [inHouse], scopeItems: [{ text: "Pierwsza rozmowa" }] }),
    );
    for (const text of ["Rozmowa", "ul. Różana 1", "Pierwsza rozmowa"]) expect(texts).toContain(text);
  });
});

describe("the finder", () => {
  it("shows what can be had today, and loads what only a report tells of besides", () => {
    const offers = [anOffer(), anOffer({ slug: "klub", standing: "REPORTED", reportedYear: 2021 })];
    expect(finderView(offers, shell)).toMatchObject({ offers: [{ slug: "rozmowa" }], reportedYear: 2021 });
    expect(finderIndex(offers, "2026-11-23T00:00:00.000Z").offers.map(({ reportedYear }) => reportedYear)).toEqual([
      null,
      2021,
    ]);
    expect(finderView([anOffer()], shell).reportedYear).toBeNull();
  });

  it("knows the openings of 35 days", () => {
    const { from, until } = finderIndex([], "2026-11-23T00:00:00.000Z");
    expect([from, until].map((minute) => new Date(minute * 60_000).toISOString().slice(0, 10))).toEqual([
      "2026-11-23",
      "2026-12-28",
    ]);
  });

  it("lists each situation and group once, in their own order, without a full stop", () => {
    const offers = [
      anOffer({
        lifeSituations: [situation("praca", 20), situation("nocleg", 10)],
        targetGroups: [group("rodziny", 5)],
      }),
      anOffer({ lifeSituations: [situation("nocleg", 10)], targetGroups: [group("rodziny", 5)] }),
    ];
    const { situations, groups } = finderView(offers, shell).choices;
    expect(situations.map(({ slug, name }) => [slug, name.text])).toEqual([
      ["nocleg", "nocleg"],
      ["praca", "praca"],
    ]);
    expect(groups).toHaveLength(1);
  });

  it("marks as private what a person who is watched would ask for", () => {
    const watched = anOffer({
      lifeSituations: [situation("krzywda", 1)],
      targetGroups: [{ ...group("krzywdzeni", 1), isSensitive: true }],
    });
    const other = anOffer({ lifeSituations: [situation("praca", 2)], targetGroups: [group("rodziny", 2)] });
    const { situations, groups } = finderView([watched, other], shell).choices;
    expect(situations.map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
    expect(groups.map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
  });
});

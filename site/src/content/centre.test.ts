// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { bulletinView, centrePageView, type FullCentre, type FullPartner } from "./centre.ts";
import { aContact, aPlace, aShell } from "./record.examples.ts";

type Part = FullCentre["children"][number];
type Office = FullCentre["locations"][number]["contactPoints"][number];

function part(name: string, organizationType: Part["organizationType"], standing: Part["standing"] = "CURRENT"): Part {
  const nothing = { citations: [], contactPoints: [], description: null, locations: [] };
  return { ...nothing, name: { text: name }, organizationType, slug: name, standing, verification: "DOCUMENTED" };
}

function aCentre(given: Partial<FullCentre> = {}): FullCentre {
  const nothing = { children: [], citations: [], contactPoints: [], description: null, identifiers: [], locations: [] };
  return { ...nothing, name: { text: "Ośrodek" }, ...given };
}

function partner(slug: string, given: Partial<FullPartner> = {}): FullPartner {
  return {
    citations: [],
    description: null,
    name: { text: slug },
    shortName: null,
    slug,
    standing: "CURRENT",
    ...given,
  };
}

function office(slug: string, offers: readonly string[]): Office {
  return { ...aContact({ slug }), citations: [], offers: offers.map((offer) => ({ slug: offer })) };
}

const viewOf = (centre: FullCentre, partners: readonly FullPartner[] = []) =>
  centrePageView({ centre, document: null }, partners, aShell, "PL");

describe("the parts of the centre", () => {
  const children = [
    part("dział b", "DEPARTMENT"),
    part("noclegownia", "FACILITY"),
    part("dział a", "DEPARTMENT"),
    part("dawny dział", "DEPARTMENT", "FORMER"),
    part("zespół", "DEPARTMENT", "REPORTED"),
  ];

  it("are departments and facilities, each in the order of the source", () => {
    const page = viewOf(aCentre({ children }));
    expect(page.departments.map(({ name }) => name)).toEqual(["dział b", "dział a"]);
    expect(page.facilities.map(({ name }) => name)).toEqual(["noclegownia"]);
  });

  it("stand apart where only older documents or a report name them", () => {
    const { pastParts } = viewOf(aCentre({ children }));
    expect(pastParts.map(({ name, standing }) => [name, standing])).toEqual([
      ["dawny dział", "FORMER"],
      ["zespół", "REPORTED"],
    ]);
  });
});

describe("the offices in the building", () => {
  it("are those of no offer that the centre does not name itself", () => {
    const contactPoints = [office("biuro", []), office("sekretariat", []), office("dyżur", ["rozmowa"])];
    const page = viewOf(
      aCentre({
        contactPoints: [{ ...aContact({ slug: "biuro" }), citations: [] }],
        locations: [{ ...aPlace(), contactPoints }],
      }),
    );
    expect(page.offices.map(({ slug }) => slug)).toEqual(["sekretariat"]);
  });
});

describe("the numbers of the centre", () => {
  it("say whether they are confirmed", () => {
    const identifiers = [
      { citations: [], identifier: "123456785", scheme: "REGON", verification: "UNCONFIRMED" },
    ] as const;
    expect(viewOf(aCentre({ identifiers })).identifiers).toEqual([
      { scheme: "REGON", identifier: "123456785", isUnconfirmed: true },
    ]);
  });
});

describe("partners", () => {
  it("have an abbreviation only where it says more than the name", () => {
    const partners = [partner("a", { shortName: "PUP" }), partner("b", { name: { text: "ZOZ" }, shortName: "ZOZ" })];
    expect(viewOf(aCentre(), partners).partners.map(({ shortName }) => shortName)).toEqual(["PUP", null]);
  });

  const both = [partner("policja"), partner("fundacja", { standing: "REPORTED" })];

  it("are all named in Polish", () => {
    const page = viewOf(aCentre(), both);
    expect(page.partners.map(({ slug }) => slug)).toEqual(["policja", "fundacja"]);
    expect(page.hasMoreInPolish).toBe(false);
  });

  it.each(["PL_X_ETR", "UK", "EN"] as const)("are those of today in %s, which says that there are more", (language) => {
    const page = centrePageView({ centre: aCentre(), document: null }, both, aShell, language);
    expect(page.partners.map(({ slug }) => slug)).toEqual(["policja"]);
    expect(page.hasMoreInPolish).toBe(true);
  });

  it("are described in the language asked for, or in Polish that says so", () => {
    const description = { state: "MISSING", text: "Prowadzi schronisko." } as const;
    const [shown] = viewOf(aCentre(), [partner("a", { description })]).partners;
    expect(shown?.description).toEqual({ text: "Prowadzi schronisko.", lang: "pl" });
  });
});

describe("bulletinView", () => {
  const document = { citations: [], title: { text: "BIP" }, verification: "UNCONFIRMED" } as const;

  it("is there where the document has an address", () => {
    expect(bulletinView({ ...document, fileUrl: "https://bip.example" })).toEqual({
      title: "BIP",
      url: "https://bip.example",
      isUnconfirmed: true,
    });
  });

  it.each([[null], [{ ...document, fileUrl: null }]])("is not there without one", (without) => {
    expect(bulletinView(without)).toBeNull();
  });
});

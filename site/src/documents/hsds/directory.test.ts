// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { hsdsContact } from "./contact.ts";
import { hsdsDirectory } from "./directory.ts";
import {
  contactExample,
  locationExample,
  offerExample,
  organizationExample,
  placeExample,
  recordsExample,
} from "./open-records.examples.ts";
import type { HsdsService } from "./service.ts";

const ORIGIN = "https://pomoc.example.pl";

function serviceOf(rest: Parameters<typeof offerExample>[0]): HsdsService | undefined {
  return hsdsDirectory(recordsExample({ offers: [offerExample(rest)] }), ORIGIN).services[0];
}

describe("a service", () => {
  test.each([
    ["CURRENT", "active", undefined],
    ["REPORTED", "inactive", expect.stringContaining("ze sprawozdania za 2021 rok")],
    ["FORMER", "defunct", "To dawna forma wsparcia."],
  ] as const)("of the standing %s is %s", (standing, status, alert) => {
    expect(serviceOf({ standing, reportedYear: 2021 })).toMatchObject({ status, alert });
  });

  test("was assured on the day of its verification, and is not where nobody verified it", () => {
    expect(serviceOf({ verifiedOn: "2026-11-20" })?.assured_date).toBe("2026-11-20");
    expect(serviceOf({})?.assured_date).toBeUndefined();
  });

  test.each([
    ["UNCONFIRMED", true],
    ["DOCUMENTED", false],
  ] as const)("that is %s has the term of the unconfirmed: %s", (verification, expected) => {
    const codes = serviceOf({ verification })?.attributes.map(({ taxonomy_term }) => taxonomy_term.code);
    expect(codes?.includes("UNCONFIRMED")).toBe(expected);
  });

  test.each([
    [
      { costType: "FREE", amountGrosze: null, note: null },
      { amount: 0, currency: "PLN", option: "bezpłatnie" },
    ],
    [
      { costType: "PAID", amountGrosze: 1250, note: null },
      { amount: 12.5, currency: "PLN", option: "płatne" },
    ],
    [{ costType: "DEPENDS", amountGrosze: null, note: { text: "Od dochodu." } }, { amount: undefined }],
  ] as const)("that costs %o is told so", (cost, expected) => {
    expect(serviceOf({ cost })?.cost_options).toEqual([expect.objectContaining(expected)]);
  });

  test("tells how many places there are by an attribute, for nobody counted the free ones", () => {
    const place = serviceOf({ atLocations: [placeExample({ capacityCount: 22 })] })?.service_at_locations?.[0];
    expect(place?.attributes).toEqual([expect.objectContaining({ value: "22" })]);
    expect(place?.description).toBe("Liczba miejsc: 22. Nie wiemy, ile z nich jest wolnych.");
  });

  test("of a body that is not there is refused by its name", () => {
    expect(() => serviceOf({ organization: { id: "nobody" } })).toThrow("offer pomoc: refers to nobody");
  });
});

describe("a place", () => {
  const placed = (postalCode: string | null) => {
    const address = { street: "ul. Przykładowa 1", city: "Miasto", postalCode };
    return hsdsDirectory(recordsExample({ locations: [locationExample({ address })] }), null).locations[0];
  };

  test("with a postal code has an address", () => {
    expect(placed("00-001")?.addresses).toEqual([
      expect.objectContaining({ address_1: "ul. Przykładowa 1", postal_code: "00-001", country: "PL" }),
    ]);
  });

  test("without one has the address in words", () => {
    expect(placed(null)?.addresses).toBeUndefined();
    expect(placed(null)?.description).toBe("Adres: ul. Przykładowa 1, Miasto.");
  });

  test("says of accessibility what is known, and nothing of what is not", () => {
    const unknown = { hasLift: null, hasAccessibleToilet: null, hasDisabledParking: null, hasInductionLoop: null };
    const facts = { ...unknown, hasSignLanguageInterpreter: null, allowsAssistanceDog: true, isStepFree: false };
    const location = locationExample({ accessibility: { ...facts, note: { text: "Dzwonek przy drzwiach." } } });
    const [told] = hsdsDirectory(recordsExample({ locations: [location] }), null).locations;
    expect(told?.accessibility?.map(({ description }) => description)).toEqual([
      "Wejście bez stopni: nie",
      "Wstęp z psem asystującym: tak",
      "Dzwonek przy drzwiach.",
    ]);
  });
});

describe("an extension of a phone", () => {
  const extensionOf = (display: string) => {
    const phones = [{ number: "+48123456789", display, phoneType: "VOICE" as const }];
    return hsdsContact({ service_id: offerExample().id }, contactExample({ phones })).phones?.[0];
  };

  test.each([
    ["12 345 67 89", undefined, undefined],
    ["12 345 67 89 wew. 12", 12, undefined],
    ["12 345 67 89 wew. 012", undefined, "12 345 67 89 wew. 012"],
    ["12 345 67 89 wew. 12 lub 13", undefined, "12 345 67 89 wew. 12 lub 13"],
  ])("of %s is %s", (display, extension, description) => {
    expect(extensionOf(display)).toMatchObject({ extension, description });
  });
});

test("an unconfirmed number of a register says that it is", () => {
  const number = {
    ...offerExample({ slug: "nip" }),
    scheme: "NIP",
    identifier: "000",
    verification: "UNCONFIRMED",
  } as const;
  const organizations = [organizationExample({ identifiers: [number] })];
  const [told] = hsdsDirectory(recordsExample({ organizations }), null).organizations;
  expect(told?.organization_identifiers?.[0]?.attributes).toEqual([
    expect.objectContaining({ link_entity: "organization_identifier", label: "Potwierdzenie" }),
  ]);
});

test("the same contact of two services is two objects, and no id is used twice", () => {
  const offers = [offerExample(), offerExample({ id: organizationExample().id, slug: "inna" })];
  const { services } = hsdsDirectory(recordsExample({ offers }), null);
  const ids = services.flatMap(({ contacts }) => (contacts ?? []).map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
});

test("without an origin nothing says where it is", () => {
  expect(JSON.stringify(hsdsDirectory(recordsExample(), null))).not.toMatch(/https?:|"url"|"term_uri"/);
  expect(JSON.stringify(hsdsDirectory(recordsExample(), ORIGIN))).toContain(`${ORIGIN}/pomoc/pomoc/`);
});

test("every programme is told, of each body that carries it out", () => {
  const executors = [{ id: organizationExample().id }];
  const program = (slug: string, rest: object) => ({
    ...organizationExample({ id: `${slug}-id`, slug }),
    summary: null,
    aims: [],
    adoptedBy: null,
    amendedBy: [],
    executors,
    ...rest,
  });
  const programs = [program("pierwszy", {}), program("drugi", {}), program("niczyj", { executors: [] })];
  const directory = hsdsDirectory(recordsExample({ programs }), null);
  expect(directory.organizations[0]?.programs?.map(({ id }) => id)).toEqual(["pierwszy-id", "drugi-id"]);
  expect(directory.programs.map(({ organization_id }) => organization_id)).toEqual([
    organizationExample().id,
    organizationExample().id,
    undefined,
  ]);
});

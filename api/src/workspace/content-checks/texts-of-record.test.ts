// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { ContactPoint } from "../../domains/contacts/contact-point.entity.ts";
import { PhoneType } from "../../domains/contacts/phone.type.ts";
import { Offer } from "../../domains/offers/offer.entity.ts";
import { Location } from "../../domains/places/location.entity.ts";
import { VariantStatus } from "../../persistence/localized-text.type.ts";
import { type RecordText, textsOfRecord } from "./texts-of-record.ts";

const citations = [{ source: "1", locator: "w. 5", facts: ["name"], remark: { pl: "Źródło nie podaje piętra." } }];

function shortly({ path, text, language }: RecordText): string {
  return `${path.join(".")} [${language}] ${text}`;
}

test("texts are found at any depth, in the order of the fields, with their paths", () => {
  const point = Object.assign(new ContactPoint(), {
    slug: "biuro",
    name: { pl: "Biuro" },
    location: "00000000-0000-0000-0000-000000000000",
    phones: [{ number: "+48123456789", phoneType: PhoneType.VOICE }],
    email: null,
    citations,
  });
  expect([...textsOfRecord(point)].map(shortly)).toEqual([
    "citations.0.locator [pl] w. 5",
    "citations.0.facts.0 [pl] name",
    "citations.0.remark [pl] Źródło nie podaje piętra.",
    "name [pl] Biuro",
    "phones.0.number [pl] +48123456789",
    "phones.0.phoneType [pl] VOICE",
  ]);
});

describe("a text tells what it is", () => {
  const offer = Object.assign(new Offer(), {
    slug: "rozmowa",
    name: { pl: "Rozmowa" },
    summary: {
      pl: "Porozmawiaj z nami.",
      uk: { text: "Поговори з нами.", status: VariantStatus.UNREVIEWED, originalHash: "000000000000" },
    },
    scopeItems: [{ pl: "Plan" }, { pl: "Wsparcie" }],
    citations,
  });
  const texts = [...textsOfRecord(offer)];
  const at = (path: string): RecordText | undefined => texts.find((text) => text.path.join(".") === path);

  test("an original: Polish prose without an original of its own", () => {
    expect(at("name")).toEqual({
      path: ["name"],
      text: "Rozmowa",
      language: "pl",
      original: null,
      isLead: false,
      isProse: true,
      isProvenance: false,
    });
  });

  test("a variant: its language, its original, and a path that leads to its text", () => {
    expect(at("summary.uk.text")).toMatchObject({
      text: "Поговори з нами.",
      language: "uk",
      original: "Porozmawiaj z nami.",
      isLead: true,
    });
  });

  test("an item of a list: its index", () => {
    expect(at("scopeItems.1")).toMatchObject({ path: ["scopeItems", 1], text: "Wsparcie" });
  });

  test("a remark inside a citation: provenance", () => {
    expect(at("citations.0.remark")).toMatchObject({ isProse: true, isProvenance: true, isLead: false });
  });

  test("a locator: data, which is no prose", () => {
    expect(at("citations.0.locator")).toMatchObject({ isProse: false, isProvenance: true });
  });
});

test("slugs and references are no texts, and what is null has none", () => {
  const place = Object.assign(new Location(), {
    slug: "rynek-1",
    name: { pl: "Ośrodek" },
    address: { street: "Rynek 1", postalCode: null, city: "Przykładowo" },
    directions: null,
    accessibility: null,
    citations: [],
  });
  expect([...textsOfRecord(place)].map(({ text }) => text)).toEqual(["Ośrodek", "Rynek 1", "Przykładowo"]);
});

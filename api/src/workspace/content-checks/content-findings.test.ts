// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { ContactPoint } from "../../domains/contacts/contact-point.entity.ts";
import { PhoneType } from "../../domains/contacts/phone.type.ts";
import { LegalAct, LegalActType } from "../../domains/documents/legal-act.entity.ts";
import { News } from "../../domains/news/news.entity.ts";
import { Offer } from "../../domains/offers/offer.entity.ts";
import { OrganizationIdentifier } from "../../domains/organization/organization-identifier.entity.ts";
import { Location } from "../../domains/places/location.entity.ts";
import { Schedule } from "../../domains/schedules/schedule.entity.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { contentFindings } from "./content-findings.ts";
import { placeOf } from "./place.ts";

function offer(summary: string, more: object = {}): Offer {
  return Object.assign(new Offer(), {
    slug: "rozmowa",
    name: { pl: "Rozmowa" },
    summary: { pl: summary },
    scopeItems: [],
    citations: [],
    ...more,
  });
}

const office = Object.assign(new ContactPoint(), {
  slug: "biuro",
  name: { pl: "Biuro" },
  phones: [{ number: "+48412345678", phoneType: PhoneType.VOICE }],
  email: "Klub@gmail.com",
  citations: [],
});

const shortly = (records: readonly BaseRecord[]): readonly string[] =>
  contentFindings(records).map(({ record, path, message }) => `${placeOf(record, path)}: ${message}`);

test("clean records have no findings", () => {
  expect(contentFindings([office, offer("Zadzwoń: 41 234 56 78, klub@gmail.com.")])).toEqual([]);
});

test("a finding tells the very record, the path, what is wrong and how to mend it", () => {
  const record = offer("Porozmawiaj z nami.", { scopeItems: [{ pl: "Plan" }, { pl: "Pomoc  prawna" }] });
  const [finding, ...others] = contentFindings([office, record]);
  expect(finding).toEqual({
    record,
    path: ["scopeItems", 1],
    message: "two blanks in a row",
    mend: "delete one",
  });
  expect(finding?.record).toBe(record);
  expect(others).toEqual([]);
});

describe("each rule is applied", () => {
  test.each([
    ["PESEL", "Numer 44051401458.", "a PESEL number stands in the text"],
    ["bank account", "61 1090 1014 0000 0712 1981 2874", "the number of a bank account stands in the text"],
    ["phone", "Pytaj: 602 345 678.", "the phone number 602 345 678 is that of no contact point"],
    ["e-mail", "bajka@wp.pl", "the e-mail address bajka@wp.pl is that of a private mailbox"],
    ["person", "Pyta pan Henryk.", "a person seems to be named: Henryk"],
    ["typography", "Dom &amp; praca", "an HTML entity in the text"],
    ["letters", "Pоmoc", "Cyrillic letters where none belong: о"],
    ["printed letters", "Tak ✓", "letters that documents to print cannot show: ✓ (U+2713)"],
    ["lead", `${"a ".repeat(26)}b.`, "a sentence of a lead text has 27 words: a a a a …"],
  ])("%s", (_rule, summary, message) => {
    expect(shortly([office, offer(summary)])).toEqual([`offers[rozmowa].summary: ${message}`]);
  });
});

test("rules of data are applied to their kinds of record", () => {
  const records = [
    Object.assign(new LegalAct(), { slug: "akt", actType: LegalActType.ORDER, number: "5", adoptedOn: null }),
    Object.assign(new Location(), { slug: "dom", address: { street: "Dom", postalCode: null, city: "Przykładowo" } }),
    Object.assign(new OrganizationIdentifier(), { slug: "nip", scheme: "NIP", identifier: "1" }),
    Object.assign(new News(), { slug: "dawno", publishedOn: "1970-01-01", namedPersons: [] }),
    Object.assign(new ContactPoint(), {
      slug: "faks",
      phones: [{ number: "+48412345678", phoneType: PhoneType.FAX }],
      email: null,
    }),
  ];
  expect(shortly([...records, office])).toEqual([
    "legal_acts[akt].number: not the number of an order",
    "locations[dom].address.street: not a street with a house number",
    "organization_identifiers[nip].identifier: no NIP: its check digit is wrong",
    "news[dawno].publishedOn: before 1990",
    "contact_points[biuro].phones[0]: a fax number is given as one to call",
  ]);
});

describe("persons of public function", () => {
  const named = { name: "Bogumiła Bajkowska", publicFunction: { pl: "burmistrzyni" } };
  const news = (summary: string): News =>
    Object.assign(new News(), {
      slug: "otwarcie",
      title: { pl: "Otwarcie" },
      summary: { pl: summary },
      paragraphs: [],
      publishedOn: null,
      namedPersons: [named],
    });

  test("may be named in the news that declare them", () => {
    expect(contentFindings([news("Otworzyła Bogumiła Bajkowska. Dziękowano Bogumile Bajkowskiej.")])).toEqual([]);
  });

  test("may not be named elsewhere", () => {
    expect(shortly([news("Otwarcie."), offer("Rozmawia Bogumiła Bajkowska.")])).toEqual([
      "offers[rozmowa].summary: a person seems to be named: Bogumiła Bajkowska",
    ]);
  });

  test("do not cover a client in the same news", () => {
    expect(shortly([news("Otworzyła Bogumiła Bajkowska, dziękował pan Henryk.")])).toEqual([
      "news[otwarcie].summary: a person seems to be named: Henryk",
    ]);
  });
});

test("remarks on sources and variants are looked through as well", () => {
  const remark = { pl: "Źródło wymienia pana Henryka." };
  const record = offer("Porozmawiaj z nami.", {
    citations: [{ source: "1", locator: "w. 5", facts: [], remark }],
    description: { pl: "Pomoc.", en: { text: "Help. Допомога.", status: "UNREVIEWED", originalHash: "0" } },
  });
  expect(shortly([record])).toEqual([
    "offers[rozmowa].citations[0].remark: a person seems to be named: Henryka",
    "offers[rozmowa].description.en.text: Cyrillic letters where none belong: Допомога",
  ]);
});

test("records without texts are let pass", () => {
  expect(contentFindings([Object.assign(new Schedule(), { slug: "dyzur", slots: [], citations: [] })])).toEqual([]);
  expect(contentFindings([])).toEqual([]);
});

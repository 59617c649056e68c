// SPDX-License-Identifier: EUPL-1.2

import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { ContactCardView } from "../../content/contact-card.view.ts";
import { contactCard } from "./contact-card.ts";

/** A contact of which nothing is known but its name. */
function aCard(given: Partial<ContactCardView> = {}): ContactCardView {
  return {
    id: "1a",
    slug: "kontakt",
    name: "Kontakt",
    organizationName: null,
    voices: [],
    faxes: [],
    email: null,
    place: null,
    room: null,
    hoursTexts: [],
    isUnconfirmed: false,
    newestOn: null,
    ...given,
  };
}

function linesOf(given: Partial<ContactCardView>, publicUrl: string | null = null): readonly string[] {
  return contactCard(aCard(given), "/pliki/kontakt.vcf", publicUrl).replaceAll("\r\n ", "").split("\r\n");
}

describe("a contact card", () => {
  test("tells no more than is known", () => {
    expect(linesOf({}).slice(0, -1)).toEqual([
      "BEGIN:VCARD",
      "VERSION:4.0",
      "PRODID:-//Okienko//Okienko//PL",
      "UID:urn:uuid:1a",
      "KIND:org",
      "LANG:pl",
      "FN:Kontakt",
      "TZ:Europe/Warsaw",
      "END:VCARD",
    ]);
  });

  test("tells which number to try first, and which is a fax", () => {
    expect(linesOf({ voices: ["tel:+48221234567", "tel:+48221234568"], faxes: ["tel:+48221234569"] })).toEqual(
      expect.arrayContaining([
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+48221234567',
        'TEL;VALUE=uri;TYPE="work,voice":tel:+48221234568',
        'TEL;VALUE=uri;TYPE="work,fax":tel:+48221234569',
      ]),
    );
  });

  test("tells where to come to and when", () => {
    const place = { slug: "dom", name: "Dom", street: "ul. Różana 1, lok. 2", postalCode: null, city: "Miasto" };
    const room = { kind: "ROOM", number: "1.14", floor: 1 } as const;
    expect(linesOf({ place, room, hoursTexts: ["w każdy czwartek 15:00–18:00"], isUnconfirmed: true })).toEqual(
      expect.arrayContaining([
        "ADR;TYPE=work:;;ul. Różana 1\\, lok. 2;Miasto;;;Polska",
        "NOTE:Dom\\, pokój 1.14\\, I piętro.\\nGodziny: w każdy czwartek 15:00–18:00.\\nDane niepotwierdzone – zadzwoń\\, zanim przyjdziesz.",
      ]),
    );
  });

  test("bears the day of the record, and addresses only where the site knows its own", () => {
    expect(linesOf({ newestOn: "2026-03-01" }, "https://pomoc.example.pl")).toEqual(
      expect.arrayContaining([
        "URL:https://pomoc.example.pl/kontakt/",
        "SOURCE:https://pomoc.example.pl/pliki/kontakt.vcf",
        "REV:20260301T000000Z",
      ]),
    );
  });

  test("keeps texts that are syntax of the format apart from it", () => {
    const name = "A;B,C\\D\nEND:VCARD\nTEL:999";
    const text = contactCard(aCard({ name, organizationName: name }), "/pliki/kontakt.vcf", null);
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(card.getFirstPropertyValue("fn")).toBe(name);
    expect(card.getFirstPropertyValue("org")).toEqual([name, name]);
    expect(card.getAllProperties("tel")).toEqual([]);
  });
});

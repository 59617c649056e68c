// SPDX-License-Identifier: EUPL-1.2
// The embedded content, to the letter. What stands here was read in the sources, not in the pack.

import { describe, expect, test } from "vitest";
import { ContactPoint } from "../src/domains/contacts/contact-point.entity.ts";
import { Document } from "../src/domains/documents/document.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../src/domains/offers/offer-at-location.entity.ts";
import { TargetGroup } from "../src/domains/offers/target-group.entity.ts";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import { Location } from "../src/domains/places/location.entity.ts";
import { Room } from "../src/domains/places/room.entity.ts";
import { Program } from "../src/domains/programs/program.entity.ts";
import { HolidayPolicy, Schedule } from "../src/domains/schedules/schedule.entity.ts";
import { scheduleText } from "../src/domains/schedules/schedule-text.rules.ts";
import { CitedRecord, Verification } from "../src/domains/sources/cited-record.ts";
import { formatPhoneNumber } from "../src/kernel/phone-number.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { EMBEDDED_PACK, embeddedStore } from "./embedded-store.ts";

const store = await embeddedStore();
const records = await readPack(EMBEDDED_PACK);

function named<T extends BaseRecord>(kind: new () => T, slug: string): T {
  const record = store.bySlug(kind, slug);
  if (record === null) throw new RangeError(`the pack has no ${kind.name} ${slug}`);
  return record;
}

function byId<T extends BaseRecord>(kind: new () => T, id: string | null): T | null {
  return store.all(kind).find((record) => record.id === id) ?? null;
}

/** Place, room, floor and hours of each place of an offer, as one line. */
function placesOf(slug: string): readonly string[] {
  return store.referring(OfferAtLocation, "offer", named(Offer, slug).id).map((at) => {
    const room = byId(Room, at.room);
    const hours = at.schedules
      .map((id) => byId(Schedule, id))
      .map((schedule) => (schedule ? scheduleText(schedule) : "?"));
    const door = room === null ? "no room" : `${room.roomType} ${room.number}, floor ${room.floor}`;
    return `${byId(Location, at.location)?.address.street}; ${door}; ${hours.join(" | ") || "no hours"}`;
  });
}

/** Numbers, room, floor and hours of each contact of an offer, as one line. */
function contactsOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const contact = byId(ContactPoint, id);
    const room = byId(Room, contact?.room ?? null);
    const hours = (contact?.schedules ?? [])
      .map((one) => byId(Schedule, one))
      .map((schedule) => (schedule ? scheduleText(schedule) : "?"));
    const phones = (contact?.phones ?? []).map((phone) =>
      `${phone.phoneType} ${formatPhoneNumber(phone.number)}`.replaceAll("\u00a0", " "),
    );
    const door = room === null ? "no room" : `${room.number}, floor ${room.floor}`;
    return `${phones.join(", ") || "no phone"}; ${door}; ${hours.join(" | ") || "no hours"}`;
  });
}

const OFFICE = "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00";

describe("each offer has the places, rooms and hours that its source gives, and no others", () => {
  test.each([
    [
      "jedno-okienko",
      [
        `ul. Świętokrzyska 22; ROOM 1.14, floor 1; ${OFFICE}`,
        "ul. Sienkiewicza 70; HALL 23, floor 2; w każdy czwartek 15:00–18:00",
      ],
    ],
    ["streetworker", []],
    ["mieszkania-treningowe", []],
    ["zadluzenie-czynszowe", ["ul. Świętokrzyska 22; ROOM 3.23, floor null; no hours"]],
    [
      "szkola-rodziny",
      [
        "ul. Świętokrzyska 22; no room; w każdą środę 15:00–17:00",
        "ul. Rzeczki 1B/1; no room; od poniedziałku do piątku, nie podano godzin",
      ],
    ],
    ["wspolpraca", ["ul. Świętokrzyska 22; ROOM 5.14, floor null; no hours"]],
    [
      "noclegownia",
      [
        "ul. Jana Samsonowicza 80; no room; od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia, także w święta | od 1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia, także w święta",
      ],
    ],
    ["zespol-ds-bezdomnosci", [`ul. Świętokrzyska 22; ROOM 1.14, floor 1; ${OFFICE}`]],
  ])("%s", (slug, places) => {
    expect(placesOf(slug)).toEqual(places);
  });

  test("and there are no other offers", () => {
    expect(store.all(Offer).map((offer) => offer.slug)).toEqual([
      "noclegownia",
      "jedno-okienko",
      "streetworker",
      "zespol-ds-bezdomnosci",
      "mieszkania-treningowe",
      "zadluzenie-czynszowe",
      "szkola-rodziny",
      "wspolpraca",
    ]);
  });
});

describe("each offer has the contacts that its source gives, and no others", () => {
  test.each([
    ["jedno-okienko", [`no phone; 1.14, floor 1; ${OFFICE}`, "no phone; 23, floor 2; w każdy czwartek 15:00–18:00"]],
    ["streetworker", ["VOICE 883 104 999; no room; w terenie, nie podano godzin"]],
    [
      "mieszkania-treningowe",
      [`VOICE 41 276 76 57; 3.22, floor 3; ${OFFICE}`, "VOICE 41 276 76 21; 1.14, floor 1; no hours"],
    ],
    ["zadluzenie-czynszowe", ["VOICE 41 276 76 25; 3.23, floor null; no hours"]],
    ["szkola-rodziny", []],
    ["wspolpraca", ["VOICE 883 580 999; 5.14, floor null; no hours"]],
    ["zespol-ds-bezdomnosci", [`VOICE 41 276 76 21; 1.14, floor 1; ${OFFICE}`]],
  ])("%s", (slug, contacts) => {
    expect(contactsOf(named(Offer, slug).contactPoints)).toEqual(contacts);
  });

  test("the centre: telephone, fax, e-mail, office hours, complaints on Fridays", () => {
    const centre = named(Organization, "mops");
    expect(contactsOf(centre.contactPoints)).toEqual([
      "VOICE 41 276 76 00, FAX 41 265 22 51; no room; od poniedziałku do piątku 7:00–15:00",
      "no phone; no room; w każdy piątek 9:00–12:00",
    ]);
    expect(byId(ContactPoint, centre.contactPoints[0] ?? null)?.email).toBe("biuro@mopsostrowiec.pl");
    expect(byId(Location, centre.locations[0] ?? null)?.address).toEqual({
      street: "ul. Świętokrzyska 22",
      postalCode: "27-400",
      city: "Ostrowiec Świętokrzyski",
    });
  });
});

test("no number stands in the pack that no source gives", () => {
  const numbers = store.all(ContactPoint).flatMap((contact) => contact.phones.map((phone) => phone.number));
  expect(new Set(numbers)).toEqual(
    new Set([
      "+48412767600",
      "+48412652251",
      "+48883104999",
      "+48412767657",
      "+48412767621",
      "+48412767625",
      "+48883580999",
    ]),
  );
});

test("no postal code stands in the pack but that of the centre", () => {
  expect(store.all(Location).map((location) => [location.slug, location.address.postalCode])).toEqual([
    ["cao-sienkiewicza-70", null],
    ["mal-rzeczki-1b", null],
    ["mops-swietokrzyska-22", "27-400"],
    ["noclegownia-samsonowicza-80", null],
  ]);
});

test("the departments and facilities are those of the newer list, in its order", () => {
  const parts = store.referring(Organization, "parent", named(Organization, "mops").id);
  expect(parts.map((part) => [part.organizationType, part.name.pl])).toEqual([
    ["DEPARTMENT", "Dział Pomocy Środowiskowej"],
    ["DEPARTMENT", "Dział Realizacji Świadczeń Pomocy Społecznej"],
    ["DEPARTMENT", "Dział Pomocy Usługowej"],
    ["DEPARTMENT", "Dział Świadczeń Rodzinnych i Wychowawczych"],
    ["FACILITY", "Mieszkania Chronione"],
    ["FACILITY", "Noclegownia dla bezdomnych mężczyzn"],
  ]);
});

test("the plan has its number and years, and neither a date nor a file", () => {
  const name = "Plan deinstytucjonalizacji usług społecznych w Gminie Ostrowiec Świętokrzyski na lata 2023-2028";
  const [document] = store.all(Document);
  expect(document).toMatchObject({
    title: { pl: name },
    resolutionNumber: "LXXXII/95/2023",
    adoptedBy: { pl: "Rada Miasta Ostrowca Świętokrzyskiego" },
    adoptedOn: null,
    fileUrl: null,
  });
  expect(store.all(Program)).toMatchObject([
    { name: { pl: name }, yearFrom: 2023, yearTo: 2028, documents: [document?.id] },
  ]);
});

test("there are the four groups of people, the most urgent first, each with its offers", () => {
  const groups = store
    .all(TargetGroup)
    .map((group) => [group.slug, store.referring(Offer, "targetGroups", group.id).length]);
  expect(groups).toEqual([
    ["osoby-w-kryzysie-bezdomnosci", 5],
    ["osoby-z-zadluzeniem-czynszowym", 1],
    ["rodzice-i-rodziny", 1],
    ["chetni-do-wspolpracy", 1],
  ]);
});

test("an offer's scope has an item for each that its source lists", () => {
  expect(Object.fromEntries(store.all(Offer).map((offer) => [offer.slug, offer.scopeItems.length]))).toEqual({
    "jedno-okienko": 5,
    streetworker: 4,
    "mieszkania-treningowe": 6,
    "zadluzenie-czynszowe": 2,
    "szkola-rodziny": 7,
    wspolpraca: 7,
    noclegownia: 2,
    "zespol-ds-bezdomnosci": 5,
  });
});

test("what comes from beyond the documents is unconfirmed, and nothing else is", () => {
  const unconfirmed = records.filter(
    (record) => record instanceof CitedRecord && record.verification === Verification.UNCONFIRMED,
  );
  expect(unconfirmed.map((record) => `${record.kind}/${record.slug}`).toSorted()).toEqual([
    "ContactPoint/zespol-ds-bezdomnosci",
    "Location/noclegownia-samsonowicza-80",
    "Offer/noclegownia",
    "Offer/zespol-ds-bezdomnosci",
    "OfferAtLocation/noclegownia-samsonowicza-80",
    "OfferAtLocation/zespol-ds-bezdomnosci-mops",
    "Schedule/noclegownia-od-kwietnia-do-wrzesnia",
    "Schedule/noclegownia-od-pazdziernika-do-marca",
    "Schedule/zespol-ds-bezdomnosci",
  ]);
  expect(named(OfferAtLocation, "noclegownia-samsonowicza-80").capacityCount).toBe(22);
});

test("no source speaks of public holidays but that of the night shelter", () => {
  const known = store.all(Schedule).filter((schedule) => schedule.holidayPolicy !== HolidayPolicy.UNKNOWN);
  expect(known.map((schedule) => schedule.slug)).toEqual([
    "noclegownia-od-kwietnia-do-wrzesnia",
    "noclegownia-od-pazdziernika-do-marca",
  ]);
});

test("texts are plain: on average at most 15 words a sentence, none over 25", () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("pl" in value && typeof value.pl === "string") texts.push(value.pl);
    else for (const item of Object.values(value)) collect(item);
  };
  for (const record of store.all(Offer).concat(store.all(TargetGroup) as never))
    collect({ ...record, name: null, citations: null });
  const lengths = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).map((sentence) => sentence.split(/\s+/).length);
  expect(lengths.length).toBeGreaterThan(50);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
});

// SPDX-License-Identifier: EUPL-1.2
// The centre, its parts, numbers and addresses, to the letter. What stands here was read in the documents, not in the
// pack. Offers, programmes, the strategy and its report, and what documents contradict have files of their own.

import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContactPoint } from "../src/domains/contacts/contact-point.entity.ts";
import { LegalAct } from "../src/domains/documents/legal-act.entity.ts";
import { News } from "../src/domains/news/news.entity.ts";
import { LifeSituation } from "../src/domains/offers/life-situation.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../src/domains/offers/offer-at-location.entity.ts";
import { TargetGroup } from "../src/domains/offers/target-group.entity.ts";
import { AccessibilityStatement } from "../src/domains/organization/accessibility-statement.entity.ts";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import { OrganizationIdentifier } from "../src/domains/organization/organization-identifier.entity.ts";
import { Location } from "../src/domains/places/location.entity.ts";
import { Room } from "../src/domains/places/room.entity.ts";
import { HolidayPolicy, Schedule } from "../src/domains/schedules/schedule.entity.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";
import { contactLines } from "./hours-and-doors.ts";
import { packFolder } from "./pack-folder.ts";

const pack = await readEmbeddedPack();
const centre = pack.named(Organization, "mops");
const parts = pack.store.referring(Organization, "parent", centre.id);
const unconfirmed = pack.records.filter((record) => Reflect.get(record, "verification") === "UNCONFIRMED");

describe("the centre", () => {
  test("has its telephone, fax, e-mail, office hours, and complaints on Fridays", () => {
    expect(contactLines(pack, centre.contactPoints)).toEqual([
      "VOICE 41 276 76 00, FAX 41 265 22 51; no room; od poniedziałku do piątku 7:00–15:00",
      "no phone; no room; w każdy piątek 9:00–12:00",
    ]);
    expect(pack.byId(ContactPoint, centre.contactPoints[0] ?? null)?.email).toBe("biuro@mopsostrowiec.pl");
    expect(pack.byId(Location, centre.locations[0] ?? null)?.address).toEqual({
      street: "ul. Świętokrzyska 22",
      postalCode: "27-400",
      city: "Ostrowiec Świętokrzyski",
    });
  });

  test("works under the act on social assistance and the sixteen that the newer list names, in its order", () => {
    expect(centre.legalActs.map((id) => pack.byId(LegalAct, id)?.title.pl.replace(/^Ustawa (?:o |– )?/, ""))).toEqual([
      "pomocy społecznej",
      "pomocy osobom uprawnionym do alimentacji",
      "świadczeniach rodzinnych",
      "dodatkach mieszkaniowych",
      "systemie ubezpieczeń społecznych i zdrowotnych",
      "ochronie zdrowia psychicznego",
      "planowaniu rodziny i ochronie płodu ludzkiego",
      "rehabilitacji zawodowej i społecznej oraz zatrudnieniu osób niepełnosprawnych",
      "przeciwdziałaniu przemocy w rodzinie",
      "wspieraniu rodziny i systemie pieczy zastępczej",
      "świadczeniach opieki zdrowotnej finansowanych ze środków publicznych",
      "systemie oświaty",
      "Prawo energetyczne",
      "Karcie Dużej Rodziny",
      "wspieraniu ciężarnych i rodzin – „Za życiem”",
      "szczególnej ochronie niektórych odbiorców paliw gazowych w związku z sytuacją na rynku gazu",
      "zmianie ustaw w celu wsparcia odbiorców energii elektrycznej, paliw gazowych i ciepła wprowadzająca dodatek osłonowy",
    ]);
  });

  test("has the departments and facilities of the newer list, in its order", () => {
    const now = parts.filter(({ standing }) => standing === "CURRENT");
    expect(now.map((part) => [part.organizationType, part.name.pl])).toEqual([
      ["DEPARTMENT", "Dział Pomocy Środowiskowej"],
      ["DEPARTMENT", "Dział Realizacji Świadczeń Pomocy Społecznej"],
      ["DEPARTMENT", "Dział Pomocy Usługowej"],
      ["DEPARTMENT", "Dział Świadczeń Rodzinnych i Wychowawczych"],
      ["FACILITY", "Mieszkania Chronione"],
      ["FACILITY", "Noclegownia dla bezdomnych mężczyzn"],
    ]);
  });

  test("had those that only the older list names, which are not merged with the newer ones", () => {
    const then = parts.filter(({ standing }) => standing === "FORMER");
    expect(then.map((part) => [part.organizationType, part.name.pl])).toEqual([
      ["DEPARTMENT", "Dział Realizacji Świadczeń"],
      ["DEPARTMENT", "Dział Usług Opiekuńczych"],
      ["DEPARTMENT", "Dział Usług Specjalistycznych"],
      ["DEPARTMENT", "Dział Świadczeń Rodzinnych"],
      ["DEPARTMENT", "Dział Dodatków Mieszkaniowych"],
      ["FACILITY", "Środowiskowy Dom Samopomocy dla osób z zaburzeniami psychicznymi"],
      ["FACILITY", "Dzienny Dom Pomocy Społecznej dla osób starych i niepełnosprawnych"],
      ["FACILITY", "Kuchnia ze stołówką"],
    ]);
  });

  test("has one part that only the report knows, and the crisis centre is none any more", () => {
    const known = parts.filter(({ standing }) => standing === "REPORTED");
    expect(known.map((part) => part.name.pl)).toEqual(["Zespół ds. bezdomności"]);
    expect(pack.named(Organization, "oik")).toMatchObject({ parent: null, standing: "REPORTED" });
  });

  test("declares nothing of accessibility that no source says", () => {
    expect(pack.store.all(AccessibilityStatement)).toMatchObject([
      { organization: centre.id, siteUrl: null, preparedOn: null, assessmentMethod: null, barriers: [] },
    ]);
    expect(pack.store.all(Location).filter(({ accessibility }) => accessibility !== null)).toEqual([]);
  });
});

test("no number stands in the pack that no source gives", () => {
  const numbers = pack.store.all(ContactPoint).flatMap(({ phones }) => phones.map(({ number }) => number));
  expect([...new Set(numbers)].toSorted()).toEqual([
    "+48412652251",
    "+48412767600",
    "+48412767620",
    "+48412767621",
    "+48412767625",
    "+48412767657",
    "+48883104999",
    "+48883580999",
  ]);
});

test("no address stands in the pack that no source gives, and no postal code but two", () => {
  const addresses = pack.store
    .all(Location)
    .map(({ address: { street, postalCode, city } }) => [street, postalCode, city]);
  expect(addresses.toSorted()).toEqual([
    ["Komórki 91", "26-015", "Pierzchnica"],
    ["ul. Focha 5", null, "Ostrowiec Świętokrzyski"],
    ["ul. Jana Samsonowicza 80", null, "Ostrowiec Świętokrzyski"],
    ["ul. Rzeczki 1B/1", null, "Ostrowiec Świętokrzyski"],
    ["ul. Sienkiewicza 70", null, "Ostrowiec Świętokrzyski"],
    ["ul. Świętokrzyska 22", "27-400", "Ostrowiec Świętokrzyski"],
  ]);
});

test("no room stands in the pack that no source gives, and a floor only where one is stated", () => {
  const rooms = pack.store.all(Room).map(({ roomType, number, floor }) => [roomType, number, floor]);
  expect(rooms).toEqual([
    ["HALL", "23", 2],
    ["ROOM", "1.14", 1],
    ["ROOM", "3.22", 3],
    ["ROOM", "3.23", null],
    ["ROOM", "5.14", null],
  ]);
});

test("no source speaks of public holidays but that of the two shelters", () => {
  const known = pack.store.all(Schedule).filter(({ holidayPolicy }) => holidayPolicy !== HolidayPolicy.UNKNOWN);
  expect(known.map(({ slug, holidayPolicy }) => [slug, holidayPolicy])).toEqual([
    ["noclegownia-od-kwietnia-do-wrzesnia", "OPEN"],
    ["noclegownia-od-pazdziernika-do-marca", "OPEN"],
    ["schronisko-markot", "OPEN"],
  ]);
});

describe("what comes from beyond the documents", () => {
  test("is unconfirmed, and nothing else is", () => {
    expect(unconfirmed.map(({ kind, slug }) => `${kind}/${slug}`).toSorted()).toEqual([
      "ContactPoint/kancelaria",
      "ContactPoint/sekretariat",
      "ContactPoint/zespol-ds-bezdomnosci",
      "Document/biuletyn-informacji-publicznej",
      "Location/noclegownia-samsonowicza-80",
      "Location/schronisko-markot-komorki-91",
      "Offer/noclegownia",
      "Offer/schronisko-markot",
      "Offer/zespol-ds-bezdomnosci",
      "OfferAtLocation/noclegownia-samsonowicza-80",
      "OfferAtLocation/schronisko-markot-komorki-91",
      "OfferAtLocation/zespol-ds-bezdomnosci-mops",
      "OrganizationIdentifier/mops-epuap",
      "OrganizationIdentifier/mops-nip",
      "OrganizationIdentifier/mops-regon",
      "Schedule/kancelaria",
      "Schedule/noclegownia-od-kwietnia-do-wrzesnia",
      "Schedule/noclegownia-od-pazdziernika-do-marca",
      "Schedule/schronisko-markot",
      "Schedule/sekretariat",
      "Schedule/zespol-ds-bezdomnosci",
    ]);
  });

  test("is the capacity of the night shelter, the offices on other floors, and three identifiers", () => {
    expect(pack.named(OfferAtLocation, "noclegownia-samsonowicza-80").capacityCount).toBe(22);
    const offices = ["sekretariat", "kancelaria"].map((slug) => pack.named(ContactPoint, slug));
    expect(offices.map(({ name }) => name.pl)).toEqual(["Sekretariat, IV piętro", "Kancelaria, III piętro"]);
    const OFFICE_HOURS = "no room; od poniedziałku do piątku 7:00–15:00";
    expect(
      contactLines(
        pack,
        pack.store.all(ContactPoint).map(({ id }) => id),
      ),
    ).toContain(`VOICE 41 276 76 20; ${OFFICE_HOURS}`);
    const identifiers = pack.store.all(OrganizationIdentifier).map(({ scheme, identifier }) => [scheme, identifier]);
    expect(Object.fromEntries(identifiers)).toEqual({
      REGON: "003675862",
      NIP: "661 10 37 018",
      EPUAP: "/0sorh17w1x/SkrytkaESP",
    });
  });

  test("can be dropped in one go: the rest is a whole pack", async () => {
    const folder = await packFolder({});
    await cp(EMBEDDED_PACK, folder, { recursive: true, filter: (path) => path !== join(EMBEDDED_PACK, "unconfirmed") });
    const rest = await readPack(folder);
    const sourceCount = pack.records.length - unconfirmed.length - rest.length;
    expect(rest.filter((record) => Reflect.get(record, "verification") === "UNCONFIRMED")).toEqual([]);
    expect(sourceCount).toBe(4); // the pages that only they cite go with them
  });
});

test("the news names three persons, each for a public function, and no day or place", () => {
  expect(pack.store.all(News)).toMatchObject([
    {
      publishedOn: null,
      namedPersons: [
        { name: "Andrzej Kryj", publicFunction: { pl: "poseł" } },
        { name: "Artur Łakomiec", publicFunction: { pl: "wiceprezydent" } },
        { name: "Magdalena Salwerowicz", publicFunction: { pl: "dyrektor MOPS" } },
      ],
    },
  ]);
});

/** Polish texts of a value, in whatever depth; not those about sources. */
function polishTexts(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("pl" in value && typeof value.pl === "string") return [value.pl];
  return Object.values(value).flatMap(polishTexts);
}

test.each([
  ["offers", Offer],
  ["groups", TargetGroup],
  ["life situations", LifeSituation],
  ["news", News],
] as const)("texts of %s are plain: on average at most 15 words a sentence, none over 25", (_what, kind) => {
  const records: readonly object[] = pack.store.all<BaseRecord>(kind);
  const texts = records.flatMap((record) => polishTexts({ ...record, name: null, citations: null }));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).map((sentence) => sentence.split(/\s+/));
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.reduce((sum, words) => sum + words.length, 0) / sentences.length).toBeLessThanOrEqual(15);
  expect(sentences.filter((words) => words.length > 25).map((words) => words.join(" "))).toEqual([]);
});

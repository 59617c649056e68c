// SPDX-License-Identifier: EUPL-1.2
// Offers, to the letter. What stands here was read in the documents, not in the pack.

import { describe, expect, test } from "vitest";
import { LifeSituation } from "../src/domains/offers/life-situation.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../src/domains/offers/offer-at-location.entity.ts";
import { TargetGroup } from "../src/domains/offers/target-group.entity.ts";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import { Standing } from "../src/domains/sources/cited-record.ts";
import { Source } from "../src/domains/sources/source.entity.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { contactLines, placesOf } from "./hours-and-doors.ts";

const pack = await readEmbeddedPack();
const offers = pack.store.all(Offer);
const current = offers.filter(({ standing }) => standing === Standing.CURRENT);
const reported = offers.filter(({ standing }) => standing === Standing.REPORTED);

const OFFICE = "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00";
const NIGHTS =
  "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia, także w święta | od 1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia, także w święta";
const TEAM = `VOICE 41 276 76 21; ROOM 1.14, floor 1; ${OFFICE}`;
const STREETWORKER = "VOICE 883 104 999; no room; w terenie, nie podano godzin";

describe("an offer of today has the places, rooms and hours that its source gives, and no others", () => {
  test.each<[string, readonly string[]]>([
    ["noclegownia", [`ul. Jana Samsonowicza 80; no room; ${NIGHTS}`]],
    ["schronisko-markot", ["Komórki 91; no room; po umówieniu, codziennie 0:00–24:00, także w święta"]],
    [
      "jedno-okienko",
      [
        `ul. Świętokrzyska 22; ROOM 1.14, floor 1; ${OFFICE}`,
        "ul. Sienkiewicza 70; HALL 23, floor 2; w każdy czwartek 15:00–18:00",
      ],
    ],
    ["streetworker", []],
    ["zespol-ds-bezdomnosci", [`ul. Świętokrzyska 22; ROOM 1.14, floor 1; ${OFFICE}`]],
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
    ["kregi-wsparcia", []],
    ["teleopieka", []],
    ["specjalisci-i-uslugi-w-domu", []],
  ])("%s", (slug, places) => {
    expect(placesOf(pack, slug)).toEqual(places);
  });
});

describe("an offer of today has the contacts that its source gives, and no others", () => {
  test.each<[string, readonly string[]]>([
    ["noclegownia", [TEAM, STREETWORKER]],
    ["schronisko-markot", [TEAM, STREETWORKER]],
    [
      "jedno-okienko",
      [`no phone; ROOM 1.14, floor 1; ${OFFICE}`, "no phone; HALL 23, floor 2; w każdy czwartek 15:00–18:00"],
    ],
    ["streetworker", [STREETWORKER]],
    ["zespol-ds-bezdomnosci", [TEAM]],
    [
      "mieszkania-treningowe",
      [`VOICE 41 276 76 57; ROOM 3.22, floor 3; ${OFFICE}`, "VOICE 41 276 76 21; ROOM 1.14, floor 1; no hours"],
    ],
    ["zadluzenie-czynszowe", ["VOICE 41 276 76 25; ROOM 3.23, floor null; no hours"]],
    ["szkola-rodziny", []],
    ["wspolpraca", ["VOICE 883 580 999; ROOM 5.14, floor null; no hours"]],
    ["kregi-wsparcia", []],
    ["teleopieka", []],
    ["specjalisci-i-uslugi-w-domu", []],
  ])("%s", (slug, contacts) => {
    expect(contactLines(pack, pack.named(Offer, slug).contactPoints)).toEqual(contacts);
  });
});

describe("an offer of today", () => {
  test("is one of twelve, the most urgent first", () => {
    expect(current.map(({ slug, isUrgent }) => `${slug}${isUrgent ? " !" : ""}`)).toEqual([
      "noclegownia !",
      "schronisko-markot !",
      "jedno-okienko !",
      "streetworker !",
      "zespol-ds-bezdomnosci !",
      "mieszkania-treningowe",
      "zadluzenie-czynszowe",
      "szkola-rodziny",
      "wspolpraca",
      "kregi-wsparcia",
      "teleopieka",
      "specjalisci-i-uslugi-w-domu",
    ]);
  });

  test("has a scope with an item for each that its source lists", () => {
    expect(Object.fromEntries(current.map(({ slug, scopeItems }) => [slug, scopeItems.length]))).toEqual({
      noclegownia: 2,
      "schronisko-markot": 2,
      "jedno-okienko": 5,
      streetworker: 4,
      "zespol-ds-bezdomnosci": 5,
      "mieszkania-treningowe": 6,
      "zadluzenie-czynszowe": 2,
      "szkola-rodziny": 7,
      wspolpraca: 7,
      "kregi-wsparcia": 0,
      teleopieka: 0,
      "specjalisci-i-uslugi-w-domu": 6,
    });
  });

  test("that the conference alone names says that the source gives no contact", () => {
    for (const slug of ["kregi-wsparcia", "teleopieka", "specjalisci-i-uslugi-w-domu"]) {
      const { citations } = pack.named(Offer, slug);
      expect(new Set(citations.map(({ source }) => pack.byId(Source, source)?.slug)), slug).toEqual(
        new Set(["konferencja-deinstytucjonalizacja"]),
      );
      expect(citations[0]?.remark?.pl, slug).toContain("Źródło nie podaje kontaktu ani szczegółów.");
    }
  });

  test("is hosted by another body only in the civic centre", () => {
    const hosted = pack.store.all(OfferAtLocation).filter(({ host }) => host !== null);
    expect(hosted.map(({ slug, host }) => [slug, pack.byId(Organization, host)?.name.pl])).toEqual([
      ["jedno-okienko-cao", "Ostrowieckie Stowarzyszenie „Pozytywnie Zakręceni”"],
    ]);
  });
});

/** Offers that only the report knows: who provided them, and a line of the report that says so. */
const fromReport: readonly (readonly [slug: string, provider: string, line: number])[] = [
  ["schroniska", "mops", 118],
  ["wniosek-o-mieszkanie", "zum", 122],
  ["pomoc-osobom-doznajacym-przemocy", "zespol-interdyscyplinarny", 31],
  ["punkt-interwencji-kryzysowej", "pcpr", 31],
  ["okregowy-osrodek-pomocy", "okregowy-osrodek-pomocy", 31],
  ["poradnictwo-obywatelskie", "starostwo-powiatowe", 31],
  ["opieka-psychologiczna-blizej", "osrodek-blizej", 31],
  ["poradnictwo-specjalistyczne-mops", "mops", 110],
  ["punkt-konsultacyjny-uzaleznien", "arl", 58],
  ["terapia-uzaleznien-eskulap", "eskulap", 194],
  ["sds-przystan", "sds-przystan", 136],
  ["sds-focha", "sds-focha", 146],
  ["uslugi-dla-osob-z-zaburzeniami-psychicznymi", "mops", 149],
  ["uslugi-opiekuncze", "mops", 25],
  ["opieka-wytchnieniowa", "mops", 25],
  ["asystent-osobisty", "mops", 25],
  ["asystent-osobisty-pck", "pck", 138],
  ["pomoc-sasiedzka", "mops", 25],
  ["poradnictwo-dla-opiekunow", "mops", 27],
  ["zakupy-dla-seniorow", "mops", 25],
  ["wypozyczanie-sprzetu-rehabilitacyjnego", "mops", 27],
  ["praca-socjalna-z-seniorami", "mops", 27],
  ["dzienny-dom-senior-wigor", "dzienny-dom-senior-wigor", 68],
  ["uniwersytet-trzeciego-wieku", "utw", 171],
  ["kluby-seniora", "weiss", 172],
  ["wtz-szansa", "wtz-szansa", 131],
  ["asystent-rodziny", "mops", 23],
  ["poradnictwo-dla-rodzin", "mops", 23],
  ["swietlice-pck", "pck", 45],
  ["swietlica-koszary", "fundacja-szkola-bez-barrier", 46],
  ["zajecia-sportowe-dla-uczniow", "mosir", 47],
  ["dowoz-dzieci-z-niepelnosprawnosciami", "um-ostrowiec", 23],
  ["zasilki", "mops", 29],
  ["posilki", "mops", 23],
  ["swiadczenia-i-dodatki", "mops", 23],
  ["karta-duzej-rodziny", "mops", 23],
  ["pomoc-w-placowkach", "mops", 27],
  ["centrum-integracji-spolecznej", "cis", 48],
  ["staze-i-prace-pup", "pup", 99],
  ["organizowanie-spolecznosci-lokalnej", "mops", 35],
  ["cwise", "cwise", 203],
  ["otwarte-konkursy-dla-organizacji", "um-ostrowiec", 60],
];

/** Whether a locator, as `w. 25–27`, names a line. */
function names(locator: string, line: number): boolean {
  const [, from, to] = /^w\. (\d+)(?:–(\d+))?/.exec(locator) ?? [];
  return from !== undefined && Number(from) <= line && line <= Number(to ?? from);
}

describe("an offer that only the report knows", () => {
  test.each(fromReport)("%s was provided by %s, and the report says so in line %i", (slug, provider, line) => {
    const offer = pack.named(Offer, slug);
    expect(pack.byId(Organization, offer.organization)?.slug).toBe(provider);
    const fromTheReport = offer.citations.filter(
      ({ source }) => pack.byId(Source, source)?.slug === "sprawozdanie-2021",
    );
    expect(fromTheReport.filter(({ locator }) => names(locator, line))).not.toEqual([]);
  });

  test("is one of 42, after all that can be had today", () => {
    expect(reported.map(({ slug }) => slug)).toEqual(fromReport.map(([slug]) => slug));
    expect(offers.slice(0, current.length)).toEqual(current);
    expect(offers).toHaveLength(current.length + reported.length);
  });

  test("is of 2021 and says so where a person reads first", () => {
    expect(new Set(reported.map(({ reportedYear }) => reportedYear))).toEqual(new Set([2021]));
    expect(reported.filter(({ summary }) => !summary.pl.includes("2021 roku")).map(({ slug }) => slug)).toEqual([]);
    expect(current.filter(({ reportedYear }) => reportedYear !== null)).toEqual([]);
  });

  test("has no contact, no hours, no room, and no step to take but to call first", () => {
    for (const { slug, contactPoints, isUrgent } of reported)
      expect({ slug, contactPoints, isUrgent }).toEqual({ slug, contactPoints: [], isUrgent: false });
    expect(reported.flatMap(({ slug, steps }) => steps.map(({ pl }) => `${slug}: ${pl}`))).toEqual([
      "schroniska: Zanim pojedziesz, zadzwoń do ośrodka albo do streetworkera.",
    ]);
    const placed = reported.flatMap(({ slug }) => placesOf(pack, slug).map((place) => `${slug}: ${place}`));
    expect(placed).toEqual(["sds-focha: ul. Focha 5; no room; no hours"]);
  });
});

test("no offer names a document to bring, and a cost only where a source speaks of it", () => {
  expect(offers.filter(({ requiredDocuments }) => requiredDocuments.length > 0)).toEqual([]);
  const known = offers.flatMap(({ slug, cost }) => (cost ? [[slug, cost.costType, cost.amountGrosze]] : []));
  expect(known).toEqual([
    ["schronisko-markot", "DEPENDS", null],
    ["punkt-konsultacyjny-uzaleznien", "FREE", null],
  ]);
});

test("there are the sixteen groups of people, the four of the newest document first, each with an offer", () => {
  const groups = pack.store.all(TargetGroup);
  expect(groups).toHaveLength(16);
  expect(groups.slice(0, 4).map(({ slug }) => slug)).toEqual([
    "osoby-w-kryzysie-bezdomnosci",
    "osoby-z-zadluzeniem-czynszowym",
    "rodzice-i-rodziny",
    "chetni-do-wspolpracy",
  ]);
  for (const { id, slug } of groups) expect(pack.store.referring(Offer, "targetGroups", id), slug).not.toEqual([]);
});

test("there are sixteen life situations in the first person, the urgent ones first, each with an offer", () => {
  const situations = pack.store.all(LifeSituation);
  expect(situations).toHaveLength(16);
  expect(situations.map(({ isUrgent }) => isUrgent).lastIndexOf(true)).toBe(3);
  expect(situations.filter(({ isUrgent }) => isUrgent)).toHaveLength(4);
  for (const { id, slug } of situations)
    expect(pack.store.referring(Offer, "lifeSituations", id), slug).not.toEqual([]);
});

test("only people experiencing abuse need pages that leave no trace", () => {
  const sensitive = pack.store.all(TargetGroup).filter(({ isSensitive }) => isSensitive);
  expect(sensitive.map(({ slug }) => slug)).toEqual(["osoby-doznajace-przemocy"]);
});

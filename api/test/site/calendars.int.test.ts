// SPDX-License-Identifier: EUPL-1.2
// The calendars and contact cards of the embedded town, as they are published, held against what its API says.

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ask } from "../ask.ts";
import { calendarStretches, joinedStretches, type OpenStretch } from "../calendar-oracle.ts";

interface Opening {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly state: string;
}

interface OpenThing {
  readonly slug: string;
  readonly first: readonly Opening[];
  readonly rest: readonly Opening[];
}

interface TownOffer extends OpenThing {
  readonly targetGroups: readonly { readonly slug: string; readonly isSensitive: boolean }[];
  readonly atLocations: readonly (OpenThing & { readonly location: { readonly slug: string } })[];
}

interface Town {
  readonly release: { readonly asOf: string };
  readonly offers: { readonly nodes: readonly TownOffer[] };
}

const OPENINGS = `
  first: openings(from: $from, days: 365) { opensAt closesAt state }
  rest: openings(from: $later, days: 35) { opensAt closesAt state }`;

const OFFERS = `query ($from: Instant!, $later: Instant!, $after: String) {
  offers(first: 5, after: $after, filter: { standings: [CURRENT] }) {
    nodes {
      slug ${OPENINGS}
      targetGroups { slug isSensitive }
      atLocations { slug location { slug } ${OPENINGS} }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

const DAY_MS = 86_400_000;
const processZone = process.env["TZ"];
const files = new Map<string, string>();
let offers: TownOffer[] = [];
let [from, to] = ["", ""];

/** All current offers of the town with their openings of 400 days. */
async function loadOffers(url: string): Promise<TownOffer[]> {
  const later = new Date(Date.parse(from) + 365 * DAY_MS).toISOString();
  const found: TownOffer[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(`${url}/graphql`, OFFERS, { from, later, after });
    expect(errors).toBeUndefined();
    const page = data?.["offers"] as Town["offers"] & { pageInfo: { endCursor: string; hasNextPage: boolean } };
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

beforeAll(async () => {
  const { url, folder } = inject("site");
  const { data } = await ask(`${url}/graphql`, "{ release { asOf } }");
  from = `${(data as unknown as Town).release.asOf.slice(0, 10)}T00:00:00.000Z`;
  to = new Date(Date.parse(from) + 400 * DAY_MS).toISOString();
  offers = await loadOffers(url);
  for (const name of (await readdir(join(folder, "pliki"))).sort()) {
    if (/\.(?:ics|vcf)$/.test(name)) files.set(name, await readFile(join(folder, "pliki", name), "utf8"));
  }
});

afterAll(() => {
  if (processZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = processZone;
});

/** When the API says that any of these is open for sure. */
function openStretches(things: readonly OpenThing[]): readonly OpenStretch[] {
  const openings = things.flatMap(({ first, rest }) => [...first, ...rest]).filter(({ state }) => state === "OPEN");
  return joinedStretches(
    openings.map(({ opensAt, closesAt }): OpenStretch => [opensAt ?? from, closesAt ?? to]),
    from,
    to,
  );
}

function isSensitive({ targetGroups }: TownOffer): boolean {
  return targetGroups.some((group) => group.isSensitive);
}

/** What each calendar is to say, by the name of its file. */
function expectedCalendars(): ReadonlyMap<string, readonly OpenStretch[]> {
  const shown = offers.filter((offer) => !isSensitive(offer));
  const here = shown.flatMap(({ atLocations }) => atLocations);
  const places = Map.groupBy(here, ({ location }) => location.slug);
  const groups = Map.groupBy(
    shown.flatMap((offer) => offer.targetGroups.map(({ slug }) => ({ slug, offer }))),
    ({ slug }) => slug,
  );
  const all = [
    ...shown.map((offer): [string, readonly OpenStretch[]] => [`${offer.slug}.ics`, openStretches([offer])]),
    ...[...places].map(([slug, things]): [string, readonly OpenStretch[]] => [
      `${slug}.miejsce.ics`,
      openStretches(things),
    ]),
    ...[...groups].map(([slug, members]): [string, readonly OpenStretch[]] => [
      `${slug}.grupa.ics`,
      openStretches(members.map(({ offer }) => offer)),
    ]),
  ];
  return new Map(all.filter(([, stretches]) => stretches.length > 0));
}

describe.each(["UTC", "Europe/Warsaw", "America/New_York"])("read in a process of the zone %s", (zone) => {
  test("each calendar is open when the API says so, for 400 days", () => {
    process.env["TZ"] = zone;
    const expected = expectedCalendars();
    const calendars = [...files].filter(([name]) => name.endsWith(".ics"));
    expect(calendars.map(([name]) => name)).toEqual([...expected.keys()].sort());
    expect(calendars.length).toBeGreaterThan(10);
    for (const [name, text] of calendars) {
      expect(calendarStretches(text, from, to), name).toEqual(expected.get(name));
    }
  });
});

test("no calendar and no card tells of violence, for it would show it on every device that it is copied to", async () => {
  const { data } = await ask(
    `${inject("site").url}/graphql`,
    "{ targetGroups(first: 50) { nodes { slug isSensitive offers { slug } } } }",
  );
  const { targetGroups } = data as unknown as {
    targetGroups: { nodes: readonly { slug: string; isSensitive: boolean; offers: readonly { slug: string }[] }[] };
  };
  const sensitive = targetGroups.nodes.filter((group) => group.isSensitive);
  const hidden = sensitive.flatMap((group) => [group, ...group.offers]).map(({ slug }) => slug);
  expect(hidden).toContain("osoby-doznajace-przemocy");
  for (const [name, text] of files) {
    expect(hidden).not.toContain(name.split(".")[0]);
    expect(text.replaceAll("\r\n ", "")).not.toMatch(/przemoc/i);
  }
});

test("no calendar names two entries alike", () => {
  for (const [name, text] of files) {
    const uids = text.replaceAll("\r\n ", "").match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size, name).toBe(uids.length);
  }
});

test("no line is longer than 75 octets, and none ends but with CRLF", () => {
  for (const [name, text] of files) {
    expect(text.endsWith("\r\n"), name).toBe(true);
    const lines = text.slice(0, -2).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line))), name).toBeLessThanOrEqual(75);
    expect(
      lines.filter((line) => /[\r\n]/.test(line)),
      name,
    ).toEqual([]);
  }
});

test("another program reads every card, and finds in it a kind, a name and a number to call as an address", () => {
  const cards = [...files].filter(([name]) => name.endsWith(".vcf"));
  expect(cards.length).toBeGreaterThan(8);
  for (const [name, text] of cards) {
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(card.getFirstPropertyValue("version"), name).toBe("4.0");
    expect(card.getFirstPropertyValue("kind"), name).toBe("org");
    expect(card.getFirstPropertyValue("fn"), name).toMatch(/\S/);
    for (const phone of card.getAllProperties("tel")) expect(phone.getFirstValue()).toMatch(/^tel:\+48\d{9}$/);
  }
});

test("each address in a calendar or a card leads to a page or a file of the site", async () => {
  const { folder, publicUrl } = inject("site");
  let count = 0;
  for (const [name, text] of files) {
    for (const [, address = ""] of text.replaceAll("\r\n ", "").matchAll(/^(?:URL|SOURCE)[^:]*:(.*)\r$/gm)) {
      expect(address, name).toMatch(new RegExp(`^${publicUrl}/`));
      const path = join(folder, address.slice(publicUrl.length));
      expect((await stat(path)).isFile() || (await stat(join(path, "index.html"))).isFile(), address).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(50);
});

test("the pages of the centre and of its place lead to the cards of their contacts, each once, in every language", async () => {
  const { folder } = inject("site");
  const cardsOn = async (page: string): Promise<readonly string[]> =>
    [...(await readFile(join(folder, page), "utf8")).matchAll(/href="\/pliki\/([^"]+\.vcf)"/g)].map(
      ([, name = ""]) => name,
    );
  for (const language of ["", "latwy-tekst/", "uk/", "en/"]) {
    const cards = await cardsOn(`${language}kontakt/index.html`);
    expect(cards).toContain("sekretariat.vcf");
    expect(new Set(cards).size).toBe(cards.length);
    for (const name of cards) expect([...files.keys()]).toContain(name);
  }
  expect(await cardsOn("miejsca/mops-swietokrzyska-22/index.html")).toContain("sekretariat.vcf");
});

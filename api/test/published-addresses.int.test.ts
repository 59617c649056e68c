// SPDX-License-Identifier: EUPL-1.2
// Where the data of a town lead: a program that follows an address in them must find something there.

import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { Standing } from "../src/domains/sources/cited-record.ts";
import { sqliteDatabase } from "./engines.ts";
import { makeTown, type PublishedTown } from "./published-town.ts";

const PUBLIC_URL = "https://pomoc.example.pl";
/** An offer that has a place, a contact and a day on which it was confirmed, and is no more. */
const FORMER = "nocleg";

let town: PublishedTown;
let site: string;

beforeAll(async () => {
  town = await makeTown(sqliteDatabase, PUBLIC_URL);
  await town.importPack((records) => {
    for (const record of records) {
      if (record instanceof Offer && record.slug === FORMER) record.standing = Standing.FORMER;
      if ("verifiedOn" in record) record.verifiedOn = "2026-05-01";
    }
    return records;
  });
  site = join(town.releases.pathOf(await town.publish()), "site");
});

afterAll(() => town.close());

/** The files of data that are texts, with what they say. */
async function dataFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const files = JSON.parse(await readFile(join(site, "pliki.json"), "utf8")) as readonly { readonly path: string }[];
  const texts = files.filter(({ path }) => !/\.(?:pdf|xlsx|zip)$/.test(path));
  return Promise.all(texts.map(async ({ path }) => [path, await readFile(join(site, path), "utf8")] as const));
}

/** Addresses of the site in a text; lines that calendars fold are joined first. */
function addressesIn(text: string): readonly string[] {
  const found = text.replaceAll("\r\n ", "").matchAll(/https:\/\/pomoc\.example\.pl([^\s"'<>#?]*)/g);
  return [...found].map(([, path = ""]) => path);
}

function leadsSomewhere(path: string): boolean {
  const file = join(site, path);
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, "index.html")));
}

test("each address of the site in a file of data leads to a page or a file, though an offer is no more", async () => {
  expect(leadsSomewhere(`/pomoc/${FORMER}/`)).toBe(false);
  const files = await dataFiles();
  const addresses = files.flatMap(([path, text]) => addressesIn(text).map((address) => ({ path, address })));
  expect(addresses.filter(({ address }) => !leadsSomewhere(address))).toEqual([]);
  expect(new Set(addresses.map(({ path }) => path)).size).toBeGreaterThan(20);
});

test("the data still tell of the offer that is no more", async () => {
  const files = new Map(await dataFiles());
  for (const path of ["/hsds/services.json", "/dane/cpsv-ap.jsonld", "/dane/oferty.json"])
    expect(files.get(path), path).toContain("Nocleg");
});

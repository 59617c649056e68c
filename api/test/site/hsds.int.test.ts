// SPDX-License-Identifier: EUPL-1.2
// The embedded town as HSDS tells it: against the official schemas, and every id and link of it.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type HsdsChecker, hsdsChecker } from "./hsds-checker.ts";
import { oracles, skipReason } from "./oracles.ts";

type Json = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  services: "service",
  organizations: "organization",
  locations: "location",
  service_at_locations: "service_at_location",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
};

const { folder, publicUrl } = inject("site");
const files = new Map<string, Json>();

beforeAll(async () => {
  const paths = (await readdir(join(folder, "hsds"), { recursive: true })).filter((path) => path.endsWith(".json"));
  for (const path of paths.sort()) {
    files.set(path, JSON.parse(await readFile(join(folder, "hsds", path), "utf8")) as Json);
  }
});

/** The records of a list, from all its pages in order. */
function listed(list: string): readonly Json[] {
  const pages = [...files]
    .filter(([path]) => path === `${list}.json` || path.startsWith(`${list}/strona/`))
    .map(([, page]) => page)
    .sort((one, other) => Number(one["page_number"]) - Number(other["page_number"]));
  return pages.flatMap((page) => page["contents"] as readonly Json[]);
}

/** Every object in a value, itself too. */
function objectsIn(value: unknown): readonly Json[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Json, ...inside];
}

describe.skipIf(oracles === null)(`against the official schemas of HSDS 3.1${skipReason}`, () => {
  let faultsOf: HsdsChecker;

  beforeAll(async () => {
    faultsOf = await hsdsChecker();
  });

  test.each(Object.entries(KINDS))("each of the %s is valid, with no field of our own", (list, kind) => {
    const records = listed(list);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(faultsOf(kind, record), `${list} ${String(record["id"])}`).toEqual([]);
  });

  test.each([
    ["service", "services", "status"],
    ["service", "services", "name"],
    ["organization", "organizations", "description"],
    ["location", "locations", "location_type"],
    ["taxonomy_term", "taxonomy_terms", "description"],
  ])("a %s of the %s without its %s would be found", (kind, list, field) => {
    const [record] = listed(list);
    expect(faultsOf(kind, { ...record, [field]: undefined }).join()).toContain(`"missingProperty":"${field}"`);
  });

  test("an address without its postal code would be found, as would a field of our own and a broken id", () => {
    const located = listed("locations").find(({ addresses }) => addresses) as { addresses: readonly Json[] };
    const [address] = located.addresses;
    const addresses = [{ ...address, postal_code: undefined }];
    expect(faultsOf("location", { ...located, addresses }).join()).toContain('"missingProperty":"postal_code"');
    expect(faultsOf("location", { ...located, floor: 3 }).join()).toContain('"additionalProperty":"floor"');
    expect(faultsOf("location", { ...located, id: "mops" }).join()).toContain('"format":"uuid"');
  });
});

describe("the lists", () => {
  test.each(Object.keys(KINDS))("of %s tell of their pages, and each record has a file of its own", (list) => {
    const records = listed(list);
    const page = files.get(`${list}.json`);
    expect(page).toMatchObject({ total_items: records.length, page_number: 1, first_page: true, empty: false });
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const record of records) expect(files.get(`${list}/${String(record["id"])}.json`)).toEqual(record);
  });

  test("go on after fifty records", () => {
    expect(files.get("organizations.json")).toMatchObject({ size: 50, last_page: false, total_pages: 2 });
    expect(files.get("organizations/strona/2.json")).toMatchObject({ first_page: false, last_page: true });
  });
});

test("every id that is named belongs to a record of the lists or of the same file", () => {
  const ids = new Set([...files.values()].flatMap(objectsIn).map(({ id }) => id));
  const named = [...files.values()]
    .flatMap(objectsIn)
    .flatMap((object) => Object.entries(object).filter(([name]) => name.endsWith("_id")));
  expect(named.length).toBeGreaterThan(500);
  for (const [name, id] of named) expect(ids.has(id), `${name} ${String(id)}`).toBe(true);
});

test("every address of the site that is named is had", async () => {
  const texts = [...files.values()].flatMap(objectsIn).flatMap((object) => Object.values(object));
  const links = new Set(texts.filter((text) => typeof text === "string" && text.startsWith(`${publicUrl}/`)));
  expect(links.size).toBeGreaterThan(50);
  for (const link of links as Set<string>) {
    const { pathname, hash } = new URL(link);
    const file = join(folder, decodeURIComponent(pathname).replace(/\/$/, "/index.html"));
    const text = await readFile(file, "utf8");
    expect(hash === "" || text.includes(`id="${hash.slice(1)}"`), link).toBe(true);
  }
});

describe("the embedded facts", () => {
  const service = (name: string): Json => {
    const found = listed("services").find((one) => one["name"] === name);
    if (!found) throw new RangeError(`no service ${name}`);
    return found;
  };

  test("two stretches of a day are two schedules of local time", () => {
    const hours = objectsIn(service("Jedno okienko"))
      .filter(({ opens_at }) => opens_at !== undefined)
      .map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at].join(" "));
    expect(hours).toEqual(["MO,TU,WE,TH,FR 07:00 09:00", "MO,TU,WE,TH,FR 14:00 15:00", "TH 15:00 18:00"]);
  });

  test("a place whose postal code no source gives has its address in words", () => {
    const place = listed("locations").find(({ description }) => String(description).includes("Sienkiewicza 70"));
    expect(place).toBeDefined();
    expect(place).not.toHaveProperty("addresses");
  });

  test("what is known from the report alone is not active and says so", () => {
    const inactive = listed("services").filter(({ status }) => status === "inactive");
    expect(inactive.length).toBeGreaterThan(0);
    for (const one of inactive) expect(one["alert"]).toContain("ze sprawozdania");
  });

  test("the base document names the version, the profile and who answers for the data", () => {
    expect(files.get("index.json")).toMatchObject({
      version: "3.1",
      profile: `${publicUrl}/hsds/profil.json`,
      publisher: { email: "biuro@mopsostrowiec.pl" },
    });
  });
});

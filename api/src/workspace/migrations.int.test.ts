// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { MikroORM } from "@mikro-orm/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engines, type TestDatabase } from "../../test/engines.ts";
import { packFolder } from "../../test/pack-folder.ts";
import { Organization } from "../domains/organization/organization.entity.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { idOf } from "../kernel/ids.ts";
import { type BaseRecord, RecordState } from "../persistence/record.ts";
import { approvedRecords } from "./approved-records.ts";
import { firstVersion, ODD_TEXT } from "./migrations/first-version.examples.ts";
import { dialectOf, ormOptions } from "./orm-options.ts";
import { readPack } from "./pack/read-pack.ts";
import { writePack } from "./pack/write-pack.ts";
import { replaceRecords } from "./replace-records.ts";
import { WorkingCopy } from "./working-copy.ts";

const FIRST_MIGRATION = "202611231302-initial";

const pl = (text: string) => ({ pl: text });
const everyWeek = { everyWeeks: null, anchorOn: null, nthInMonth: null };

/** Runs work on the database as it is, without bringing it up to this version. */
async function withDatabase<T>(url: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await MikroORM.init(await ormOptions(url, dialectOf(url) ?? "sqlite"));
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}

const columnValue = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : value;

/** Makes a working copy of the first version, with records. */
async function fillFirstVersion(orm: MikroORM): Promise<void> {
  await orm.migrator.up({ to: FIRST_MIGRATION });
  for (const [table, rows] of Object.entries(firstVersion)) {
    for (const row of rows) {
      const columns = Object.keys(row).map((name) => `"${name}"`);
      const sql = `insert into "${table}" (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
      await orm.em.getConnection().execute(sql, Object.values(row).map(columnValue));
    }
  }
}

/** Columns of tables of the first version by table, in the order of ids. */
async function rowsOf(orm: MikroORM, columns: string, tables = Object.keys(firstVersion)): Promise<unknown> {
  const read = (table: string) => orm.em.getConnection().execute(`select ${columns} from "${table}" order by "id"`);
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await read(table)])));
}

describe.each(engines)("a working copy of the first version on $engine", ({ makeDatabase }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await makeDatabase();
    await withDatabase(database.url, fillFirstVersion);
  });

  afterEach(() => database.drop());

  async function opened<T>(work: (workingCopy: WorkingCopy) => Promise<T>): Promise<T> {
    const workingCopy = await WorkingCopy.open(database.url);
    try {
      return await work(workingCopy);
    } finally {
      await workingCopy.close();
    }
  }

  const content = () => opened((workingCopy) => workingCopy.read(approvedRecords));

  test("has tables that equal the entities once it was opened", async () => {
    await opened(async (workingCopy) => {
      expect(await workingCopy.pendingSchemaChanges()).toBe("");
      expect(await workingCopy.pendingMigrationCount()).toBe(0);
    });
  });

  test("keeps every row, with its state and version", async () => {
    const records = Object.keys(firstVersion).filter((table) => table !== "publisher_lease");
    const identity = (orm: MikroORM) => rowsOf(orm, '"id", "slug", "state", "version"', records);
    const before = await withDatabase(database.url, identity);
    expect(before).toMatchObject({ rooms: [{ slug: "rynek-1-7", state: "APPROVED", version: 1 }] });
    await opened(async () => undefined);
    expect(await withDatabase(database.url, identity)).toEqual(before);
    const { publisher_lease } = firstVersion;
    expect(await withDatabase(database.url, (orm) => rowsOf(orm, "*", ["publisher_lease"]))).toEqual({
      publisher_lease,
    });
  });

  test("holds what it held, in the shapes that records have now", async () => {
    const now = await content();
    const cited = [{ source: idOf("Source", "regulamin"), locator: "§ 1", facts: [], remark: null }];
    const neverVerified = { verifiedOn: null, verificationMethod: null, validUntil: null, statements: [] };
    expect(now["Schedule"]).toMatchObject([
      {
        slug: "dyzur",
        slots: [{ byDay: ["MO", "TU"], opensAt: "07:00", closesAt: "15:00", passesMidnight: false, ...everyWeek }],
        season: null,
        exceptions: [],
      },
      {
        slug: "nocleg",
        slots: [
          { byDay: ["FR"], opensAt: "18:00", closesAt: "20:00", passesMidnight: false, ...everyWeek },
          { byDay: ["SA"], opensAt: "18:00", closesAt: "08:00", passesMidnight: true, ...everyWeek },
        ],
        season: { from: "10-01", to: "03-31" },
        exceptions: [],
      },
    ]);
    expect(now["Offer"]).toEqual([
      {
        id: idOf("Offer", "rozmowa"),
        slug: "rozmowa",
        verification: "DOCUMENTED",
        ...neverVerified,
        citations: cited,
        name: pl("Rozmowa"),
        summary: pl("Porozmawiasz z nami o tym, co trudne."),
        description: null,
        eligibility: pl("Mieszkasz w Przykładowie."),
        scopeItems: [pl("rozmowa"), pl("plan")],
        steps: [],
        requiredDocuments: [],
        cost: null,
        targetGroups: [idOf("TargetGroup", "rodziny")],
        lifeSituations: [],
        organization: idOf("Organization", "dzial-pomocy"),
        contactPoints: [idOf("ContactPoint", "biuro")],
        program: null,
        standing: "CURRENT",
        reportedYear: null,
        isUrgent: true,
        position: 10,
      },
    ]);
    expect(now["Program"]).toMatchObject([
      { yearTo: 2020, standing: "CURRENT", documents: [idOf("Document", "zalacznik"), idOf("Document", "plan")] },
    ]);
    expect(now["Organization"]?.map((one) => [one["slug"], one["parent"]])).toEqual([
      ["dzial-pomocy", idOf("Organization", "ops")],
      ["dzial-uslug", idOf("Organization", "ops")],
      ["klub", idOf("Organization", "dzial-uslug")],
      ["ops", null],
    ]);
  });

  test("knows that the pages of the one group whom the site gave the quick exit need it", async () => {
    const now = await content();
    expect(now["TargetGroup"]?.map(({ slug, isSensitive }) => [slug, isSensitive])).toEqual([
      ["osoby-doznajace-przemocy", true],
      ["rodziny", false],
    ]);
  });

  test("keeps what is archived, to the letter", async () => {
    await opened(async (workingCopy) => {
      const [archived] = await workingCopy.read((em) => em.find(Organization, { state: RecordState.ARCHIVED }));
      expect(archived).toMatchObject({
        slug: "dawna-fundacja",
        version: 5,
        description: pl(ODD_TEXT),
        standing: "CURRENT",
      });
      expect(archived?.parent).toBe(idOf("Organization", "ops"));
    });
  });

  test("has an act for the resolution of its documents", async () => {
    const id = idOf("LegalAct", "uchwala-lxxxii-95-2023");
    const now = await content();
    expect(now["LegalAct"]).toMatchObject([
      {
        id,
        title: pl("Uchwała nr LXXXII/95/2023"),
        actType: "RESOLUTION",
        number: "LXXXII/95/2023",
        issuer: pl("Rada Miasta Przykładowa"),
        adoptedOn: "2023-06-30",
        verification: "DOCUMENTED",
      },
    ]);
    expect(now["Document"]?.map((document) => [document["slug"], document["legalAct"]])).toEqual([
      ["plan", id],
      ["statut", null],
      ["zalacznik", id],
    ]);
    const states = await withDatabase(database.url, (orm) => rowsOf(orm, '"slug", "state", "version"', ["legal_acts"]));
    expect(states).toEqual({
      legal_acts: expect.arrayContaining([
        { slug: "uchwala-ix-7-2015", state: "ARCHIVED", version: 1 },
        { slug: "uchwala-lxxxii-95-2023", state: "APPROVED", version: 1 },
      ]),
    });
  });

  test("holds its records to the new foreign keys", async () => {
    await opened(async () => undefined);
    const remove = (table: string) =>
      withDatabase(database.url, (orm) => orm.em.getConnection().execute(`delete from "${table}"`));
    await expect(remove("legal_acts")).rejects.toThrow(/foreign key/i);
    await expect(remove("locations")).rejects.toThrow(/foreign key/i);
  });

  test("can be written as a pack that says the same, so that importing it changes nothing", async () => {
    const folder = join(await packFolder({}), "kopia");
    await writePack(folder, await content());
    const records: readonly BaseRecord[] = await readPack(folder);
    await opened(async (workingCopy) => {
      expect(await workingCopy.transaction((em) => replaceRecords(em, records))).toEqual({
        addedCount: 0,
        changedCount: 0,
        archivedCount: 2,
        unchangedCount: records.length,
      });
    });
  });

  test("stays as it was where it cannot be brought up", async () => {
    await withDatabase(database.url, (orm) => orm.em.getConnection().execute("create table indicators (id integer)"));
    const before = await withDatabase(database.url, (orm) => rowsOf(orm, "*"));
    await expect(WorkingCopy.open(database.url)).rejects.toThrow(/indicators/);
    expect(await withDatabase(database.url, (orm) => rowsOf(orm, "*"))).toEqual(before);
  });

  test("can be brought up by two at the same moment", async () => {
    const both = await Promise.all([WorkingCopy.open(database.url), WorkingCopy.open(database.url)]);
    const [one, other] = await Promise.all(both.map((workingCopy) => workingCopy.read(approvedRecords)));
    for (const workingCopy of both) await workingCopy.close();
    expect(one?.["Organization"]).toHaveLength(4);
    expect(other).toEqual(one);
  });
});

test("both databases bring the first version up to the same bytes", async () => {
  const texts: string[] = [];
  for (const { makeDatabase } of engines) {
    const database = await makeDatabase();
    await withDatabase(database.url, fillFirstVersion);
    const workingCopy = await WorkingCopy.open(database.url);
    texts.push(canonicalJson(await workingCopy.read(approvedRecords)));
    await workingCopy.close();
    await database.drop();
  }
  expect(texts[0]).toBe(texts[1]);
});

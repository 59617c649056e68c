// SPDX-License-Identifier: EUPL-1.2

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engines, postgresDatabase, sqliteDatabase, type TestDatabase } from "../../test/engines.ts";
import { Offer } from "../domains/offers/offer.entity.ts";
import { OfferAtLocation } from "../domains/offers/offer-at-location.entity.ts";
import { Room } from "../domains/places/room.entity.ts";
import { Schedule } from "../domains/schedules/schedule.entity.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { type BaseRecord, RecordState } from "../persistence/record.ts";
import { approvedRecords, isEmpty } from "./approved-records.ts";
import { dialectOf, migrationsFolder } from "./orm-options.ts";
import { readPack } from "./pack/read-pack.ts";
import { replaceRecords } from "./replace-records.ts";
import { WorkingCopy } from "./working-copy.ts";

const EMBEDDED_PACK = fileURLToPath(new URL("../../content/ostrowiec", import.meta.url));

/** Records of the embedded pack, as tests that change none of them share them. */
const embedded = await readPack(EMBEDDED_PACK);

const countOf = (kind: string): number => embedded.filter((record) => record.kind === kind).length;

describe.each(engines)("a working copy on $engine", ({ engine, makeDatabase }) => {
  let database: TestDatabase;
  let workingCopy: WorkingCopy;

  beforeEach(async () => {
    database = await makeDatabase();
    workingCopy = await WorkingCopy.open(database.url);
  });

  afterEach(async () => {
    await workingCopy.close();
    await database.drop();
  });

  const importAll = (records: readonly BaseRecord[]) => workingCopy.transaction((em) => replaceRecords(em, records));

  test("has tables that equal the entities once its migrations have run", async () => {
    expect(await workingCopy.pendingSchemaChanges()).toBe("");
    const files = await readdir(migrationsFolder(dialectOf(database.url) ?? "sqlite"));
    const names = files.map((file) => basename(file, ".ts")).toSorted();
    expect(await workingCopy.executedMigrations()).toEqual(names);
    expect(names).toContain("202611231302-initial");
  });

  test("is empty when it is new, and no longer after an import", async () => {
    expect(await workingCopy.transaction(isEmpty)).toBe(true);
    await importAll(embedded);
    expect(await workingCopy.transaction(isEmpty)).toBe(false);
  });

  test("changes nothing when the same pack is imported again", async () => {
    expect(await importAll(embedded)).toMatchObject({ addedCount: embedded.length, changedCount: 0 });
    expect(await importAll(embedded)).toEqual({
      addedCount: 0,
      changedCount: 0,
      archivedCount: 0,
      unchangedCount: embedded.length,
    });
    const versions = await workingCopy.transaction((em) => em.find(Offer, {}));
    expect(versions.map((offer) => offer.version)).toEqual(versions.map(() => 1));
  });

  test("archives what the pack lacks, publishes it no more, and brings it back with the pack", async () => {
    await importAll(embedded);
    const isLeft = (record: BaseRecord): boolean =>
      record.kind !== "OfferAtLocation" || record.slug !== "szkola-rodziny-rzeczki";
    const without = embedded.filter((record) => record.kind !== "OfferAtLocation");
    const dropped = embedded.length - without.length;
    expect(dropped).toBeGreaterThan(0);
    expect(await importAll(without)).toMatchObject({ archivedCount: dropped, changedCount: 0 });
    expect((await workingCopy.transaction(approvedRecords))["OfferAtLocation"]).toEqual([]);
    expect(await importAll(embedded.filter(isLeft))).toMatchObject({ addedCount: 0 });
  });

  test("keeps one changed value, raises the version of that record alone", async () => {
    await importAll(embedded);
    const changed = await readPack(EMBEDDED_PACK);
    const room = changed.find((record): record is Room => record instanceof Room && record.number === "3.22");
    expect(room).toBeDefined();
    if (room) room.number = "3.24";
    expect(await importAll(changed)).toMatchObject({ changedCount: 1, addedCount: 0, archivedCount: 0 });
    const rooms = await workingCopy.transaction((em) => em.find(Room, { version: 2 }));
    expect(rooms.map((one) => one.number)).toEqual(["3.24"]);
  });

  test("keeps nothing of an import that breaks off", async () => {
    const breaking = workingCopy.transaction(async (em) => {
      await replaceRecords(em, embedded);
      throw new RangeError("the power fails");
    });
    await expect(breaking).rejects.toThrow("the power fails");
    expect(await workingCopy.transaction(isEmpty)).toBe(true);
  });

  test.each([
    ["an error of the content", () => new OkienkoError(ErrorCode.CONTENT_INVALID, "a wrong hour"), "CONTENT_INVALID"],
    ["a full disk", () => Object.assign(new Error("disk is full"), { code: "SQLITE_FULL" }), "STORAGE_FULL"],
  ])("goes on with what it has after %s", async (_what, makeError, code) => {
    await importAll(embedded);
    const failing = workingCopy.transaction(async (em) => {
      expect(await em.nativeDelete(OfferAtLocation, {})).toBe(countOf("OfferAtLocation"));
      throw makeError();
    });
    await expect(failing).rejects.toMatchObject({ code });
    expect(await workingCopy.read((em) => em.count(OfferAtLocation, {}))).toBe(countOf("OfferAtLocation"));
    expect(await importAll(embedded)).toMatchObject({ addedCount: 0, changedCount: 0 });
  });

  test("holds records to their foreign keys", async () => {
    const records = embedded.filter((record) => record.kind !== "Location");
    await expect(importAll(records)).rejects.toThrow(/foreign key/i);
  });

  test("publishes approved records only", async () => {
    await importAll(embedded);
    await workingCopy.transaction(async (em) => {
      const [schedule] = await em.find(Schedule, {}, { orderBy: { slug: "asc" }, limit: 1 });
      if (schedule) schedule.state = RecordState.DRAFT;
    });
    const all = embedded.filter((record) => record.kind === "Schedule");
    expect((await workingCopy.transaction(approvedRecords))["Schedule"]).toHaveLength(all.length - 1);
  });

  test("is refused when a newer program has migrated it, and stays as it was", async () => {
    await workingCopy.transaction((em) =>
      em
        .getConnection()
        .execute(
          "insert into mikro_orm_migrations (name, executed_at) values ('209901010000-far-future', current_timestamp)",
          [],
          "run",
          em.getTransactionContext(),
        ),
    );
    await expect(WorkingCopy.open(database.url)).rejects.toMatchObject({
      code: "WORKING_COPY_NEWER",
      message: expect.stringContaining("209901010000-far-future"),
    });
  });

  test("lets two write at once, one after the other, and blocks nothing else meanwhile", async () => {
    const other = await WorkingCopy.open(database.url);
    const order: string[] = [];
    let tickCount = 0;
    const ticking = setInterval(() => (tickCount += 1), 20);
    const slow = workingCopy.transaction(async (em) => {
      await replaceRecords(em, embedded);
      await new Promise((resolve) => setTimeout(resolve, 800));
      order.push("slow");
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.transaction(async (em) => {
      order.push(`quick sees ${await em.count(Offer, {})}`);
    });
    await slow;
    clearInterval(ticking);
    await other.close();
    expect(tickCount).toBeGreaterThan(5);
    expect(order).toHaveLength(2);
    if (engine === "SQLite") expect(order.at(-1)).toBe(`quick sees ${countOf("Offer")}`);
  });

  test("reads all from one moment, whatever another writes meanwhile", async () => {
    const other = await WorkingCopy.open(database.url);
    await importAll(embedded);
    const looked = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const reading = workingCopy.read(async (em) => {
      const first = await em.count(Room, { state: RecordState.APPROVED });
      looked.resolve();
      await written.promise;
      return [first, await em.count(Room, { state: RecordState.APPROVED })];
    });
    await looked.promise;
    await other.transaction((em) => replaceRecords(em, []));
    written.resolve();
    const [before, after] = await reading;
    await other.close();
    expect([before, after]).toEqual([5, 5]);
    expect(await workingCopy.read((em) => em.count(Room, { state: RecordState.APPROVED }))).toBe(0);
  });

  test("can be opened by two at the same moment, while it is new", async () => {
    const fresh = await makeDatabase();
    const both = await Promise.all([WorkingCopy.open(fresh.url), WorkingCopy.open(fresh.url)]);
    for (const one of both) expect(await one.pendingMigrationCount()).toBe(0);
    for (const one of both) await one.close();
    await fresh.drop();
  });
});

test("the same content gives the same bytes from both databases", async () => {
  const texts: string[] = [];
  for (const makeDatabase of [sqliteDatabase, postgresDatabase]) {
    const database = await makeDatabase();
    const workingCopy = await WorkingCopy.open(database.url);
    await workingCopy.transaction((em) => replaceRecords(em, embedded));
    texts.push(canonicalJson(await workingCopy.transaction(approvedRecords)));
    await workingCopy.close();
    await database.drop();
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain("883104999");
});

describe("a working copy that cannot be opened says why", () => {
  test("when its file is no database; the file stays as it was", async () => {
    const folder = await mkdtemp(join(tmpdir(), "okienko-test-"));
    const file = join(folder, "working-copy.sqlite");
    await writeFile(file, "this is a letter, not a database ".repeat(100));
    await expect(WorkingCopy.open(`sqlite:${file}`)).rejects.toMatchObject({ code: "WORKING_COPY_DAMAGED" });
    expect(await readFile(file, "utf8")).toMatch(/^this is a letter/);
    await rm(folder, { recursive: true });
  });

  test("when pages of its file were overwritten", async () => {
    const database = await sqliteDatabase();
    const workingCopy = await WorkingCopy.open(database.url);
    await workingCopy.transaction((em) => replaceRecords(em, embedded));
    await workingCopy.close();
    const file = database.url.slice("sqlite:".length);
    const bytes = await readFile(file);
    bytes.fill(0xa5, 8192, bytes.length - 4096);
    await writeFile(file, bytes);
    await expect(WorkingCopy.open(database.url)).rejects.toMatchObject({ code: "WORKING_COPY_DAMAGED" });
    await database.drop();
  });

  test("when the data folder is a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "okienko-test-"));
    await writeFile(join(folder, "data"), "");
    await expect(WorkingCopy.open(`sqlite:${join(folder, "data", "working-copy.sqlite")}`)).rejects.toMatchObject({
      code: "DATA_NOT_WRITABLE",
    });
    await rm(folder, { recursive: true });
  });

  test.skipIf(process.getuid?.() === 0)(
    "when the data folder cannot be written (root may write anywhere)",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "okienko-test-"));
      await mkdir(join(folder, "data"));
      await chmod(join(folder, "data"), 0o555);
      await expect(WorkingCopy.open(`sqlite:${join(folder, "data", "working-copy.sqlite")}`)).rejects.toMatchObject({
        code: "DATA_NOT_WRITABLE",
      });
      await chmod(join(folder, "data"), 0o755);
      await rm(folder, { recursive: true });
    },
  );

  test("when no PostgreSQL answers; the password is not shown", async () => {
    const opening = WorkingCopy.open("postgresql://okienko:secret@127.0.0.1:1/okienko");
    await expect(opening).rejects.toMatchObject({ code: "WORKING_COPY_UNREACHABLE" });
    await expect(opening).rejects.not.toThrow(/secret/);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { mkdir, readdir } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type EntityManager, MikroORM } from "@mikro-orm/core";
import { withoutPassword } from "../kernel/secrets.ts";
import { type Dialect, dialectOf, migrationsFolder, ormOptions } from "./orm-options.ts";
import { explainStorageError, workingCopyDamaged, workingCopyNewer } from "./working-copy.errors.ts";

const MIGRATION_RETRY_MS = 500;

/** The database that editors write to; nothing in it is public before it is released. */
export class WorkingCopy {
  /** What a person calls it: the file, or the server without its password. */
  readonly place: string;
  readonly #orm: MikroORM;
  readonly #dialect: Dialect;

  private constructor(orm: MikroORM, dialect: Dialect, place: string) {
    this.#orm = orm;
    this.#dialect = dialect;
    this.place = place;
  }

  /**
   * Opens the working copy, makes it if there is none, and brings its tables up to this version, unless told not to.
   * @throws OkienkoError WORKING_COPY_NEWER, WORKING_COPY_DAMAGED, WORKING_COPY_UNREACHABLE, DATA_NOT_WRITABLE, STORAGE_FULL
   */
  static async open(databaseUrl: string, { migrates } = { migrates: true }): Promise<WorkingCopy> {
    const dialect = dialectOf(databaseUrl) ?? "sqlite";
    const place = dialect === "sqlite" ? databaseUrl.slice("sqlite:".length) : withoutPassword(databaseUrl);
    try {
      if (dialect === "sqlite") await mkdir(dirname(place), { recursive: true });
      const orm = await MikroORM.init(await ormOptions(databaseUrl, dialect));
      const copy = new WorkingCopy(orm, dialect, place);
      await copy.#prepare(migrates);
      return copy;
    } catch (error) {
      throw explainStorageError(error, `The working copy ${place} cannot be opened`);
    }
  }

  /** Runs work that writes or reads in one transaction; the database's own failures come out in words. */
  async transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.#orm.em.fork().transactional(work);
    } catch (error) {
      throw explainStorageError(error, `The working copy ${this.place} could not be written`);
    }
  }

  /** Names of migrations that were run, oldest first. */
  async executedMigrations(): Promise<readonly string[]> {
    return (await this.#orm.migrator.getExecuted()).map((row) => row.name);
  }

  /** Number of migrations that this version would run. */
  async pendingMigrationCount(): Promise<number> {
    return (await this.#orm.migrator.getPending()).length;
  }

  /** SQL that would make the tables equal to the entities; empty where they are. */
  async pendingSchemaChanges(): Promise<string> {
    return (await this.#orm.schema.getUpdateSchemaSQL()).trim();
  }

  async close(): Promise<void> {
    await this.#orm.close(true);
  }

  async #prepare(migrates: boolean): Promise<void> {
    try {
      if (this.#dialect === "sqlite") await this.#prepareSqlite();
      await this.#refuseNewer();
      if (migrates) await this.#migrate();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #prepareSqlite(): Promise<void> {
    const connection = this.#orm.em.getConnection();
    const [finding] = await connection.execute<{ quick_check: string }[]>("PRAGMA quick_check");
    if (finding?.quick_check !== "ok") throw workingCopyDamaged(this.place, finding?.quick_check ?? "no answer");
    await connection.execute("PRAGMA journal_mode = WAL");
    await connection.execute("PRAGMA synchronous = FULL");
  }

  /** Another process may do the same at the same moment; then the second try finds nothing left to do. */
  async #migrate(): Promise<void> {
    try {
      await this.#orm.migrator.up();
    } catch {
      await wait(MIGRATION_RETRY_MS);
      await this.#orm.migrator.up();
    }
  }

  async #refuseNewer(): Promise<void> {
    const known = await knownMigrations(this.#dialect);
    const unknown = (await this.#executedPatiently()).filter((name) => !known.has(name));
    if (unknown.length > 0) throw workingCopyNewer(this.place, unknown);
  }

  /** As `executedMigrations`, tried again where another process is just making the table of migrations. */
  async #executedPatiently(): Promise<readonly string[]> {
    try {
      return await this.executedMigrations();
    } catch {
      await wait(MIGRATION_RETRY_MS);
      return this.executedMigrations();
    }
  }
}

/** Names of the migrations that this version has. */
async function knownMigrations(dialect: Dialect): Promise<ReadonlySet<string>> {
  const files = await readdir(migrationsFolder(dialect));
  return new Set(files.map((file) => parse(file).name));
}

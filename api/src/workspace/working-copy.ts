// SPDX-License-Identifier: EUPL-1.2

import { mkdir, readdir } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type EntityManager, IsolationLevel, MikroORM } from "@mikro-orm/core";
import { withoutSecrets } from "../kernel/secrets.ts";
import { type Dialect, dialectOf, migrationsFolder, ormOptions } from "./orm-options.ts";
import { PublisherLease } from "./publisher-lease.entity.ts";
import { explainStorageError, isBusy, workingCopyDamaged, workingCopyNewer } from "./working-copy.errors.ts";

const MIGRATION_RETRY_MS = 500;

/** How long a transaction waits for others to end theirs. */
const BUSY_MS = 30_000;

const BUSY_POLL_MS = 50;

/** How long SQLite itself waits, which blocks the whole process. */
const SQLITE_BUSY_MS = 20;

/** The database that editors write to; nothing in it is public before it is released. */
export class WorkingCopy {
  /** What a person calls it: the file, or the server without its password. */
  readonly place: string;
  readonly #databaseUrl: string;
  readonly #dialect: Dialect;
  #orm: MikroORM;

  private constructor(orm: MikroORM, databaseUrl: string, dialect: Dialect, place: string) {
    this.#orm = orm;
    this.#databaseUrl = databaseUrl;
    this.#dialect = dialect;
    this.place = place;
  }

  /**
   * Opens the working copy, makes it if there is none, and brings its tables up to this version, unless told not to.
   * @throws OkienkoError WORKING_COPY_NEWER, WORKING_COPY_DAMAGED, WORKING_COPY_UNREACHABLE, DATA_NOT_WRITABLE, STORAGE_FULL
   */
  static async open(databaseUrl: string, { migrates } = { migrates: true }): Promise<WorkingCopy> {
    const dialect = dialectOf(databaseUrl) ?? "sqlite";
    const place = dialect === "sqlite" ? databaseUrl.slice("sqlite:".length) : withoutSecrets(databaseUrl);
    try {
      if (dialect === "sqlite") await mkdir(dirname(place), { recursive: true });
      const orm = await MikroORM.init(await ormOptions(databaseUrl, dialect));
      const copy = new WorkingCopy(orm, databaseUrl, dialect, place);
      await copy.#prepare(migrates);
      return copy;
    } catch (error) {
      throw explainStorageError(error, `The working copy ${place} cannot be opened`);
    }
  }

  /**
   * Runs work that writes in one transaction. It takes the right to write first, so that nothing it reads is outdated
   * when it writes, and is done again where another process was writing; so it must be work that can be done twice.
   */
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#patiently("could not be written", (em) =>
      em.transactional(async (inner) => {
        if (this.#dialect === "sqlite") await inner.nativeUpdate(PublisherLease, { id: -1 }, { holder: "" });
        return work(inner);
      }),
    );
  }

  /** Runs work that only reads, all of it from one moment, whatever others write meanwhile. */
  read<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const oneMoment = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };
    return this.#patiently("could not be read", (em) =>
      em.transactional(work, this.#dialect === "sqlite" ? {} : oneMoment),
    );
  }

  /** The database's own failures come out in words. Waiting for another writer blocks nobody else in this process. */
  async #patiently<T>(failed: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    for (const deadline = Date.now() + BUSY_MS; ; ) {
      try {
        return await work(this.#orm.em.fork());
      } catch (error) {
        if (isBusy(error) && Date.now() < deadline) {
          await wait(BUSY_POLL_MS);
          continue;
        }
        const explained = explainStorageError(error, `The working copy ${this.place} ${failed}`);
        if (this.#dialect === "sqlite" && explained !== error) await this.#reopen();
        throw explained;
      }
    }
  }

  /**
   * SQLite ends a transaction by itself when the disk fails, and the driver, which then cannot end it again, never lets go
   * of its only connection. So it is left behind and another is opened.
   */
  async #reopen(): Promise<void> {
    void this.#orm.close(true).catch(() => undefined);
    this.#orm = await MikroORM.init(await ormOptions(this.#databaseUrl, this.#dialect));
    await this.#setUpConnection();
  }

  async #setUpConnection(): Promise<void> {
    if (this.#dialect !== "sqlite") return;
    const connection = this.#orm.em.getConnection();
    await connection.execute("PRAGMA synchronous = FULL");
    await connection.execute(`PRAGMA busy_timeout = ${SQLITE_BUSY_MS}`);
  }

  /** Names of migrations that were run, oldest first. */
  async executedMigrations(): Promise<readonly string[]> {
    return (await this.#orm.migrator.getExecuted()).map((row) => row.name);
  }

  /** Number of migrations that this version would run. */
  async pendingMigrationCount(): Promise<number> {
    if (!(await this.#wasMigrated())) return (await knownMigrations(this.#dialect)).size;
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
      if (this.#dialect === "sqlite") await this.#prepareSqlite(migrates);
      if (migrates || (await this.#wasMigrated())) await this.#refuseNewer();
      if (migrates) await this.#migrate();
      await this.#setUpConnection();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #prepareSqlite(isForUse: boolean): Promise<void> {
    const connection = this.#orm.em.getConnection();
    const [finding] = await connection.execute<{ quick_check: string }[]>("PRAGMA quick_check");
    if (finding?.quick_check !== "ok") throw workingCopyDamaged(this.place, finding?.quick_check ?? "no answer");
    if (isForUse) await connection.execute("PRAGMA journal_mode = WAL");
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

  /** Whether the table of migrations is there; asking the migrator would make it. */
  async #wasMigrated(): Promise<boolean> {
    const connection = this.#orm.em.getConnection();
    return connection.execute("select 1 from mikro_orm_migrations limit 1").then(
      () => true,
      () => false,
    );
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

// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { executeOn } from "./postgres-server.ts";

/** A database of its own for one test, and how to be rid of it. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty SQLite file. */
export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "okienko-test-"));
  return {
    url: `sqlite:${join(folder, "working-copy.sqlite")}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Makes an empty database on the real PostgreSQL server of the test run. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const serverUrl = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await executeOn(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => executeOn(serverUrl, `drop database ${name} with (force)`) };
}

/** Both databases that a working copy can live in, for `describe.each`. */
export const engines = [
  { engine: "SQLite", makeDatabase: sqliteDatabase },
  { engine: "PostgreSQL", makeDatabase: postgresDatabase },
] as const;

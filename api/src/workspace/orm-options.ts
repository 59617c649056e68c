// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import type { Options } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { PublicationRequest } from "./publication-request.entity.ts";
import { PublisherLease } from "./publisher-lease.entity.ts";
import { recordKinds } from "./record-kinds.ts";

/** Databases that a working copy can live in. */
export type Dialect = "sqlite" | "postgresql";

/** The database that a URL names: `sqlite:<path>`, or `postgresql://…` (also `postgres://`); null for any other. */
export function dialectOf(databaseUrl: string): Dialect | null {
  if (databaseUrl.startsWith("sqlite:")) return "sqlite";
  return /^postgres(?:ql)?:\/\//.test(databaseUrl) ? "postgresql" : null;
}

/** The class of MikroORM's driver, loaded only where it is needed. */
async function driverOf(dialect: Dialect): Promise<NonNullable<Options["driver"]>> {
  return dialect === "sqlite"
    ? (await import("@mikro-orm/sqlite")).SqliteDriver
    : (await import("@mikro-orm/postgresql")).PostgreSqlDriver;
}

/** Folder of the migrations of a dialect; their names are the same in both. */
export function migrationsFolder(dialect: Dialect): string {
  return fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url));
}

/** Options of MikroORM for the database that a URL names; the same entities for both. */
export async function ormOptions(databaseUrl: string, dialect: Dialect): Promise<Partial<Options>> {
  return {
    driver: await driverOf(dialect),
    ...(dialect === "sqlite" ? { dbName: databaseUrl.slice("sqlite:".length) } : { clientUrl: databaseUrl }),
    entities: [...recordKinds.map((kind) => kind.type), PublicationRequest, PublisherLease],
    extensions: [Migrator],
    migrations: { path: migrationsFolder(dialect), snapshot: false, emit: "ts", silent: true },
  };
}

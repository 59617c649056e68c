// SPDX-License-Identifier: EUPL-1.2

import { type RawQueryFragment, raw } from "@mikro-orm/core";
import type { Migration } from "@mikro-orm/migrations";
import { type Row, type Tables, wholeDomain } from "./whole-domain.rules.ts";

/** Tables of records of the first version, what is referred to before what refers to it. */
const TABLES = [
  "sources",
  "documents",
  "schedules",
  "locations",
  "rooms",
  "contact_points",
  "organizations",
  "programs",
  "target_groups",
  "offers",
  "offers_at_locations",
];

/**
 * Reads every record and empties the tables, for SQLite cannot give a table that has rows a column that may not be null.
 * All of it is in the transaction of the migration.
 */
export async function takeRecords(migration: Migration): Promise<Tables> {
  const tables = new Map<string, readonly Row[]>();
  for (const table of TABLES) {
    tables.set(table, await migration.execute(`select * from "${table}" order by "id"`));
  }
  await migration.execute('update "organizations" set "parent_id" = null');
  for (const table of TABLES.toReversed()) await migration.execute(`delete from "${table}"`);
  return tables;
}

/** JSON goes to either database as text. */
function columnValue(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

function insertion(table: string, row: Row): RawQueryFragment {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const places = names.map(() => "?");
  const values = Object.values(row).map(columnValue);
  return raw(`insert into "${table}" (${names.join(", ")}) values (${places.join(", ")})`, values);
}

/** Queues the writing of the records as the whole domain has them, after the changes of tables that stand in the queue. */
export function putRecords(migration: Migration, firstVersion: Tables): void {
  const tables = wholeDomain(firstVersion);
  for (const [table, rows] of tables) {
    for (const row of rows) migration.addSql(insertion(table, "parent_id" in row ? { ...row, parent_id: null } : row));
  }
  const organizations = tables.get("organizations") ?? [];
  for (const { id, parent_id: parent } of organizations.filter((row) => row["parent_id"] !== null)) {
    migration.addSql(raw('update "organizations" set "parent_id" = ? where "id" = ?', [parent, id]));
  }
}

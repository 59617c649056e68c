// SPDX-License-Identifier: EUPL-1.2

import type { HsdsDirectory } from "./directory.ts";
import { TABLE_COLUMNS, type TableName } from "./table-columns.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows of each table by id, in the order in which they were met. */
export type TableRows = ReadonlyMap<TableName, ReadonlyMap<string, Row>>;

function isRow(value: unknown): value is Row & { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value;
}

/** Names of tables, and of the lists inside records that hold rows of them. */
const TABLES = Object.keys(TABLE_COLUMNS) as TableName[];

/**
 * What the records and all lists inside them say, as rows of tables. A record that is met again, inside another, is
 * the same row.
 */
export function tableRows(directory: HsdsDirectory): TableRows {
  const rows = new Map(TABLES.map((table) => [table, new Map<string, Row>()]));
  const collect = (record: Row): void => {
    for (const table of TABLES) {
      const list = record[table];
      for (const row of Array.isArray(list) ? list.filter(isRow) : []) {
        const known = rows.get(table);
        if (known?.has(row.id)) continue;
        known?.set(row.id, row);
        collect(row);
      }
    }
  };
  collect({ ...directory });
  return rows;
}

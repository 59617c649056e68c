// SPDX-License-Identifier: EUPL-1.2

import { type Dated, newestDay } from "../../kernel/newest-day.ts";
import type { Cell, ColumnFacts, Datatype, FilledTable, Table } from "./table.ts";
import { TableError } from "./table-error.ts";

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
const isCode = (cell: Cell): boolean => typeof cell === "string" && CODE.test(cell);
const isText = (cell: Cell): boolean => typeof cell === "string";
/** A longer text no spreadsheet opens. */
const MAX_TEXT = 32_767;

/** What a cell that is not missing has to be; only `text` and `uri` may hold what somebody wrote freely. */
const IS_FIT: Readonly<Record<Datatype, (cell: Cell) => boolean>> = {
  boolean: (cell) => typeof cell === "boolean",
  code: isCode,
  codes: (cell) => Array.isArray(cell) && cell.every(isCode),
  date: (cell) => isText(cell) && /^\d{4}-\d\d-\d\d$/.test(String(cell)),
  decimal: Number.isFinite,
  integer: Number.isSafeInteger,
  text: (cell) => typeof cell === "string" && cell.length <= MAX_TEXT,
  time: (cell) => isText(cell) && /^(?:[01]\d|2[0-4]):[0-5]\d$/.test(String(cell)),
  uri: (cell) => isText(cell) && /^[a-z][a-z0-9+.-]*:/.test(String(cell)),
};

/** An empty text says as little as none, and most formats cannot tell them apart. */
function present(cell: Cell): Cell {
  return cell === "" ? null : cell;
}

function assertFit(table: string, rowName: string, { name, datatype }: ColumnFacts, cell: Cell): void {
  if (cell === null || IS_FIT[datatype](cell)) return;
  throw new TableError(
    `Table ${table}, row ${rowName}: ${JSON.stringify(cell).slice(0, 60)} in ${name} is no ${datatype} that a table holds. Correct the record.`,
  );
}

/**
 * The rows of a table, one for each row given. An empty text becomes a missing one.
 * Throws TableError where a cell is not what its column says, or a part of the key is missing or not the row's own.
 */
export function fillTable<TRow extends Dated>(table: Table<TRow>, given: readonly TRow[]): FilledTable {
  const { columns, ...facts } = table;
  const keyColumns = columns.filter(({ name }) => facts.key.includes(name));
  const keys = new Set<string>();
  const rows = given.map((row) => {
    const key = keyColumns.map(({ of }) => of(row)).join(" ");
    if (keys.has(key)) throw new TableError(`Table ${facts.name}: two rows have the key ${key}. Tell them apart.`);
    keys.add(key);
    return columns.map((one) => {
      const cell = present(one.of(row));
      assertFit(facts.name, key, one, cell);
      return cell;
    });
  });
  return { ...facts, columns: columns.map(({ of: _of, ...column }) => column), rows, newestOn: newestDay(given) };
}

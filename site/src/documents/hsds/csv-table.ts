// SPDX-License-Identifier: EUPL-1.2

import { csvText } from "../csv/csv-text.ts";
import { guarded } from "../csv/formula-guard.ts";

/** Columns whose texts may begin like a formula and are none: a mark would make `-1FR` and `+48…` something else. */
const CODES: readonly string[] = ["byday", "number"];

function cell(column: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" && !CODES.includes(column) ? guarded(value) : String(value);
}

/** Rows as CSV below a line of the names of their columns; texts are `guarded`, as decision 0021 has it. */
export function csvTable(columns: readonly string[], rows: Iterable<Readonly<Record<string, unknown>>>): string {
  return csvText([columns, ...[...rows].map((row) => columns.map((column) => cell(column, row[column])))]);
}

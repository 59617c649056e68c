// SPDX-License-Identifier: EUPL-1.2

import type { Cell, Datatype, FilledTable } from "../tables/table.ts";
import { csvText } from "./csv-text.ts";
import { guarded } from "./formula-guard.ts";

/** Only what somebody wrote freely could be a formula; a number keeps its minus. */
function cellText(cell: Cell, datatype: Datatype): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.join(" ");
  if (datatype === "text" || datatype === "uri") return guarded(String(cell));
  return datatype === "decimal" ? Number(cell).toFixed(2) : String(cell);
}

/**
 * A table as comma-separated values (RFC 4180): UTF-8 with a byte order mark, for some spreadsheets take it for another
 * encoding without, lines ending in CRLF, names of the columns first. Missing values and empty lists are empty fields,
 * lists have blanks between their codes, texts are `guarded`.
 */
export function tableCsv({ columns, rows }: FilledTable): string {
  const head = columns.map(({ name }) => name);
  const lines = rows.map((row) => row.map((cell, index) => cellText(cell, columns[index]?.datatype ?? "text")));
  return `\uFEFF${csvText([head, ...lines])}`;
}

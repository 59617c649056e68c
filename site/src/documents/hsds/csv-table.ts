// SPDX-License-Identifier: EUPL-1.2

/** A value as a cell: the very text, in quotes where it needs them. */
function cell(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180) below a line of the names of their columns. */
export function csvTable(columns: readonly string[], rows: Iterable<Readonly<Record<string, unknown>>>): string {
  const lines = [...rows].map((row) => columns.map((column) => cell(row[column])));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

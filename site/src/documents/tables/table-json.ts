// SPDX-License-Identifier: EUPL-1.2

import { licence } from "./licence.ts";
import type { FilledTable } from "./table.ts";

/**
 * A table as JSON: what it is, on what terms, what its columns mean, and its rows as objects, one in each line. Missing
 * values are null, codes of a list an array, money in złote a number.
 */
export function tableJson({ columns, rows, ...facts }: FilledTable, publisher: string): string {
  const { name, title, description, key, references } = facts;
  const head = JSON.stringify({ name, title, description, publisher, licence, key, references, columns }, null, 1);
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((one, at) => [one.name, row[at]]))));
  return `${head.slice(0, -2)},\n "rows": [\n${lines.join(",\n")}\n ]\n}\n`;
}

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import type { Cell, ColumnFacts, Datatype, FilledTable } from "./table.ts";

/** A column of each datatype. */
const columns: readonly ColumnFacts[] = (
  ["code", "codes", "text", "uri", "integer", "decimal", "boolean", "date", "time"] satisfies readonly Datatype[]
).map((datatype) => ({ name: `a_${datatype}`, datatype, title: `Tytuł ${datatype}`, description: "Opis." }));

/** A table with a column of each datatype, named after it. */
export function aTable(rows: readonly (readonly Cell[])[], given: Partial<FilledTable> = {}): FilledTable {
  return {
    name: "things",
    fileName: "rzeczy",
    title: "Rzeczy",
    description: "Jedna rzecz w wierszu.",
    key: ["a_code"],
    references: {},
    columns,
    rows,
    newestOn: null,
    ...given,
  };
}

/** Texts that formats have stumbled over. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  '=CMD("calc")',
  "+48 22 123 45 67",
  "-5",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  "''",
  "a;=1+1",
  'a;"=1+1"',
  "a\n=1+1",
  "＝1+1",
  'mówi: „tak”, "nie"',
  "a,b\r\nc",
  "<script>&amp;</script>",
  "_x0041_",
  "\u0001",
  "👩‍👧 żółć\u2028\u00a0",
  " odstęp ",
];

const code = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,9}[a-z0-9])?$/);
const pieces = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "'",
  '"',
  ";",
  ",",
  "\t",
  "\r",
  "\n",
  " ",
  "a",
  "1",
  "_x0041_",
  "ż",
  "👩",
);
/** Any text that is not empty, of what is dangerous more than of anything else. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((found) => found.join("")),
  fc.string({ minLength: 1, unit: "binary" }),
);
const missing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const pad = (number: number): string => String(number).padStart(2, "0");

/** Any row of such a table. */
export const anyRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  code,
  fc.array(code, { maxLength: 3 }),
  missing(anyText),
  missing(anyText.map((text) => `tel:${text}`)),
  missing(fc.maxSafeInteger()),
  missing(fc.integer({ min: -1e9, max: 1e9 }).map((grosze) => grosze / 100)),
  missing(fc.boolean()),
  missing(fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${pad(day)}`)),
  missing(fc.integer({ min: 0, max: 24 }).map((hour) => `${pad(hour)}:00`)),
);

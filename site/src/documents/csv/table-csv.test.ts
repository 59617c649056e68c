// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow, aTable, hostileTexts } from "../tables/table.examples.ts";
import type { Cell, Datatype } from "../tables/table.ts";
import { unguarded } from "./formula-guard.ts";
import { parseCsv } from "./parse-csv.examples.ts";
import { tableCsv } from "./table-csv.ts";

const datatypes = aTable([]).columns.map(({ datatype }) => datatype);

/** A field as a reader who has the metadata takes it. */
function cellOf(field: string, datatype: Datatype | undefined): Cell {
  if (datatype === "codes") return field === "" ? [] : field.split(" ");
  if (field === "") return null;
  if (datatype === "text" || datatype === "uri") return unguarded(field);
  if (datatype === "boolean") return field === "true";
  return datatype === "integer" || datatype === "decimal" ? Number(field) : field;
}

/** A row in which the text and the URI hold a text. */
function rowOf(text: string): readonly Cell[] {
  return ["a", ["b", "c"], text, `tel:${text}`, -5, -0.5, true, "2026-11-23", "24:00"];
}

describe("tableCsv", () => {
  it("writes UTF-8 with a byte order mark, CRLF, and the names of the columns first", () => {
    const csv = tableCsv(
      aTable([["a", ["b", "c"], "x, „y”", "tel:+48123456789", -5, 1234.5, false, "2026-11-23", "15:00"]]),
    );
    expect(csv).toBe(
      "\uFEFFa_code,a_codes,a_text,a_uri,a_integer,a_decimal,a_boolean,a_date,a_time\r\n" +
        'a,b c,"x, „y”",tel:+48123456789,-5,1234.50,false,2026-11-23,15:00\r\n',
    );
  });

  it("leaves empty what is missing, and does not say zero or false", () => {
    expect(tableCsv(aTable([["a", [], null, null, null, null, null, null, null]]))).toMatch(/\r\na,,,,,,,,\r\n$/);
  });

  it("is read back as the very table", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        const [, ...read] = parseCsv(tableCsv(aTable(rows)));
        expect(read.map((fields) => fields.map((field, at) => cellOf(field, datatypes[at])))).toEqual(
          rows.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([",", ";", "\t"])("gives a spreadsheet that cuts at %j no formula but a number", (separator) => {
    const isFormula = (field: string): boolean =>
      /^[\s"]*[=+\-@＝＋－＠]/.test(field) && !/^-\d+(?:\.\d+)?$/.test(field);
    const formulas = (rows: readonly (readonly Cell[])[]): readonly string[] =>
      parseCsv(tableCsv(aTable(rows)), separator)
        .flat()
        .filter(isFormula);
    expect(formulas(hostileTexts.map(rowOf))).toEqual([]);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => formulas(rows).length === 0),
      { numRuns: 500 },
    );
  });
});

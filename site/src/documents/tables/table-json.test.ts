// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRow, aTable } from "./table.examples.ts";
import { tableJson } from "./table-json.ts";

describe("tableJson", () => {
  it("tells what the table is and on what terms before its rows", () => {
    expect(JSON.parse(tableJson(aTable([]), "Ośrodek"))).toMatchObject({
      name: "things",
      title: "Rzeczy",
      publisher: "Ośrodek",
      licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      key: ["a_code"],
      rows: [],
    });
  });

  it("gives the very values, by the names of their columns", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), (rows) => {
        const { columns, rows: read } = JSON.parse(tableJson(aTable(rows), "Ośrodek"));
        expect(read.map((row: object) => Object.values(row))).toEqual(
          rows.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell))),
        );
        for (const row of read) expect(Object.keys(row)).toEqual(columns.map(({ name }: { name: string }) => name));
      }),
    );
  });
});

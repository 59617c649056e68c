// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { anyRow, aTable, hostileTexts } from "../tables/table.examples.ts";
import type { Cell } from "../tables/table.ts";
import { tablesWorkbook } from "./tables-workbook.ts";

async function sheetsOf(rows: readonly (readonly Cell[])[]) {
  return readWorkbook(Buffer.from(tablesWorkbook([aTable(rows)], "Ośrodek")), { trim: false });
}

/** A cell as the reader gives it. */
function readCell(cell: Cell): unknown {
  if (typeof cell === "object") return cell?.join(" ") || null;
  return Object.is(cell, -0) ? 0 : cell;
}

function plainCell(cell: unknown): unknown {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

describe("tablesWorkbook", () => {
  it("begins with the terms and with what each column means", async () => {
    const [dictionary] = await sheetsOf([]);
    expect(dictionary?.sheet).toBe("Opis");
    expect(dictionary?.data[1]?.[1]).toContain("CC BY 4.0");
    expect(dictionary?.data).toContainEqual(["rzeczy", "Rzeczy", "a_date", "Tytuł date", "date", "Opis."]);
  });

  it("is read back by a program for spreadsheets as the very table", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 40, size: "max" }), async (rows) => {
        const [, sheet] = await sheetsOf(rows);
        expect(sheet?.data.slice(1).map((row) => row.map(plainCell))).toEqual(rows.map((row) => row.map(readCell)));
      }),
      { numRuns: 8 },
    );
  });

  it("holds no formula, whatever a text says", () => {
    const rows = hostileTexts.map((text) => ["a", [], text, `tel:${text}`, -5, 0.5, null, null, null]);
    const sheet = strFromU8(
      unzipSync(tablesWorkbook([aTable(rows)], "="))["xl/worksheets/sheet2.xml"] ?? new Uint8Array(),
    );
    expect(sheet).not.toMatch(/<f[ >]|t="str"/);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(9 + 3 * rows.length);
  });

  it("keeps the head in sight while people scroll", () => {
    const parts = unzipSync(tablesWorkbook([aTable([])], "Ośrodek"));
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain('<pane ySplit="1"');
  });

  it("gives equal bytes for equal tables at any time", () => {
    const [one, other] = [0, 1].map(() => tablesWorkbook([aTable([])], "Ośrodek"));
    expect(one).toEqual(other);
    // The date of the archive's first entry, as MS-DOS writes 1 January 1980.
    expect([...(one ?? []).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { attribute } from "../reading/attributes.ts";
import { numberOf } from "../reading/pdf-values.ts";
import type { StructureElement, TaggedPdf } from "../reading/tagged-pdf.ts";

/** Spans beyond it are faults of a program, and would cost memory. */
const MOST_SPAN = 1000;

function spanOf(pdf: TaggedPdf, cell: StructureElement, key: "ColSpan" | "RowSpan"): number {
  const span = numberOf(attribute(pdf, cell, "Table", key)) ?? 1;
  return Math.min(MOST_SPAN, Math.max(1, Math.floor(span)));
}

/**
 * Widths of the rows of a section in columns, cells that reach down from above included. `reach` says for each column how
 * many rows a cell above still covers, and is carried on.
 */
function widthsOf(pdf: TaggedPdf, rows: readonly StructureElement[], reach: number[]): readonly number[] {
  return rows.map((row) => {
    const covered = new Set(reach.flatMap((rowCount, column) => (rowCount > 0 ? [column] : [])));
    for (const column of covered) reach[column] = (reach[column] ?? 1) - 1;
    for (const cell of row.kids) {
      const rowSpan = spanOf(pdf, cell, "RowSpan");
      let column = 0;
      for (let left = spanOf(pdf, cell, "ColSpan"); left > 0; column += 1) {
        if (covered.has(column)) continue;
        covered.add(column);
        reach[column] = rowSpan - 1;
        left -= 1;
      }
    }
    return covered.size;
  });
}

/** Whether the rows of a table are equally long and no cell reaches below the last row of its section. */
export function isRegular(pdf: TaggedPdf, table: StructureElement): boolean {
  const sections = table.kids.filter(({ role }) => role === "THead" || role === "TBody" || role === "TFoot");
  const own = table.kids.filter(({ role }) => role === "TR");
  const widths = new Set<number>();
  for (const rows of [own, ...sections.map((section) => section.kids)]) {
    const reach: number[] = [];
    for (const width of widthsOf(pdf, rows, reach)) widths.add(width);
    if (reach.some((rowCount) => rowCount > 0)) return false;
  }
  return widths.size <= 1;
}

// SPDX-License-Identifier: EUPL-1.2

import { PDFArray } from "@cantoo/pdf-lib";
import { attribute } from "../reading/attributes.ts";
import { nameOf, textEntry, textOf } from "../reading/pdf-values.ts";
import type { StructureElement, TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, failingElements, placeOf, type Rule } from "./rule.ts";
import { isRegular } from "./table-grid.ts";

const SCOPES = ["Row", "Column", "Both"];

function cellsBelow(element: StructureElement): readonly StructureElement[] {
  return element.kids.flatMap((kid) => {
    if (kid.role === "TH" || kid.role === "TD") return [kid];
    return kid.role === "Table" ? [] : cellsBelow(kid);
  });
}

/** Whether every data cell names header cells of the table by their IDs, so that no scope is needed. */
function namesHeaders(pdf: TaggedPdf, cells: readonly StructureElement[]): boolean {
  const ids = new Set(cells.filter(({ role }) => role === "TH").map(({ dict }) => textEntry(dict, "ID")));
  return cells
    .filter(({ role }) => role === "TD")
    .every((cell) => {
      const headers = attribute(pdf, cell, "Table", "Headers");
      const names = headers instanceof PDFArray ? headers.asArray().map(textOf) : [];
      return names.length > 0 && names.every((name) => name !== null && ids.has(name));
    });
}

function headersWithoutScope(pdf: TaggedPdf, table: StructureElement): readonly StructureElement[] {
  const cells = cellsBelow(table);
  if (namesHeaders(pdf, cells)) return [];
  return cells.filter((cell) => {
    const scope = nameOf(attribute(pdf, cell, "Table", "Scope"));
    return cell.role === "TH" && (scope === null || !SCOPES.includes(scope));
  });
}

/** A listener is told what each cell belongs to. */
export const tableRules: readonly Rule[] = [
  {
    id: "table-grid",
    title: "Table rows of different lengths",
    clause: "7.2",
    message: "Wiersze tabeli mają różną liczbę komórek. Wyrównaj je i nie łącz komórek.",
    faults: (pdf) => failingElements(pdf, ["Table"], (table) => !isRegular(pdf, table)),
  },
  {
    id: "15-003",
    title: "Header cell without scope in a table without Headers",
    clause: "7.5",
    message:
      "Nagłówki tabeli nie mówią, czy dotyczą wiersza, czy kolumny. Zaznacz pierwszy wiersz jako wiersz nagłówka.",
    faults: (pdf) => {
      const tables = pdf.elements.filter(({ role }) => role === "Table");
      return tables.length === 0
        ? null
        : (failing(
            tables.flatMap((table) => headersWithoutScope(pdf, table)),
            () => true,
            placeOf,
          ) ?? []);
    },
  },
];

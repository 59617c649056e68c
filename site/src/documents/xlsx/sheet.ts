// SPDX-License-Identifier: EUPL-1.2

import type { Cell, Datatype } from "../tables/table.ts";
import { xmlText } from "./xml-text.ts";

/** A cell of a spreadsheet, with how it is to be drawn. */
export interface SheetCell {
  readonly value: Cell;
  readonly datatype: Datatype;
  readonly isBold?: boolean;
}

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, unique in its workbook. */
  readonly name: string;
  /** How many rows stay where they are when the rest is scrolled. */
  readonly frozenRowCount: number;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Numbers of the styles that workbook.ts writes. */
const STYLES = { plain: 0, bold: 1, date: 2, money: 3 } as const;
const MS_OF_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

/** `A1`, `AA10`, as spreadsheets number their cells. */
function cellName(columnIndex: number, rowIndex: number): string {
  const first = Math.floor(columnIndex / 26) - 1;
  const letters = [first, columnIndex % 26].filter((letter) => letter >= 0);
  return `${letters.map((letter) => String.fromCharCode(65 + letter)).join("")}${rowIndex + 1}`;
}

function textCell(at: string, text: string, isBold: boolean): string {
  return `<c r="${at}" s="${isBold ? STYLES.bold : STYLES.plain}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Texts say that they are texts, so that nothing in them is reckoned; there is no formula in any cell. */
function cellXml({ value, datatype, isBold = false }: SheetCell, at: string): string {
  const written = typeof value === "object" ? (value?.join(" ") ?? "") : value;
  if (written === "") return "";
  if (typeof written === "boolean") return `<c r="${at}" t="b"><v>${Number(written)}</v></c>`;
  if (typeof written === "number") {
    return `<c r="${at}" s="${datatype === "decimal" ? STYLES.money : STYLES.plain}"><v>${written}</v></c>`;
  }
  if (datatype === "date")
    return `<c r="${at}" s="${STYLES.date}"><v>${(Date.parse(written) - DAY_0) / MS_OF_DAY}</v></c>`;
  return textCell(at, written, isBold);
}

function rowXml(cells: readonly SheetCell[], rowIndex: number): string {
  return `<row r="${rowIndex + 1}">${cells.map((cell, index) => cellXml(cell, cellName(index, rowIndex))).join("")}</row>\n`;
}

/** A sheet as SpreadsheetML (ECMA-376). */
export function sheetXml({ frozenRowCount, widths, rows }: Sheet): string {
  const top = `A${frozenRowCount + 1}`;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRowCount}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>
${rows.map(rowXml).join("")}</sheetData></worksheet>
`;
}

// SPDX-License-Identifier: EUPL-1.2

import { licence } from "../tables/licence.ts";
import type { Datatype, FilledTable } from "../tables/table.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { workbook } from "./workbook.ts";

const WIDTHS: Readonly<Record<Datatype, number>> = {
  boolean: 10,
  code: 24,
  codes: 30,
  date: 12,
  decimal: 14,
  integer: 10,
  text: 40,
  time: 8,
  uri: 28,
};

const DICTIONARY_HEAD = ["Arkusz", "Tabela", "Kolumna", "Tytuł", "Rodzaj", "Co znaczy"];

function text(value: string, isBold = false): SheetCell {
  return { value, datatype: "text", isBold };
}

function dictionarySheet(tables: readonly FilledTable[], publisher: string): Sheet {
  const head = [
    [text("Wydawca", true), text(publisher)],
    [text("Licencja", true), text(`${licence.name}, ${licence.title}: ${licence.url}`)],
    [text("Puste pole", true), text("Żadne źródło tego nie podaje. To nie zero i nie „nie”.")],
    DICTIONARY_HEAD.map((title) => text(title, true)),
  ];
  const lines = tables.flatMap(({ fileName, title, description, columns }) => [
    [text(fileName, true), text(title, true), text(""), text(""), text(""), text(description)],
    ...columns.map((one) =>
      [fileName, title, one.name, one.title, one.datatype, one.description].map((word) => text(word)),
    ),
  ]);
  return { name: "Opis", frozenRowCount: head.length, widths: [30, 30, 30, 24, 10, 90], rows: [...head, ...lines] };
}

function tableSheet({ fileName, columns, rows }: FilledTable): Sheet {
  return {
    name: fileName,
    frozenRowCount: 1,
    widths: columns.map(({ datatype, name }) => Math.max(WIDTHS[datatype], name.length + 2)),
    rows: [
      columns.map(({ name }) => text(name, true)),
      ...rows.map((row) => row.map((value, at) => ({ value, datatype: columns[at]?.datatype ?? "text" }))),
    ],
  };
}

/** All tables as one workbook (XLSX): first what each column means and the terms, then a sheet for each table. */
export function tablesWorkbook(tables: readonly FilledTable[], publisher: string): Uint8Array {
  return workbook([dictionarySheet(tables, publisher), ...tables.map(tableSheet)]);
}

// SPDX-License-Identifier: EUPL-1.2

import { loadTableRecords } from "../../content/tables.ts";
import { tableCsv } from "../../documents/csv/table-csv.ts";
import { tableMetadata } from "../../documents/csv/table-metadata.ts";
import { allTables } from "../../documents/tables/all-tables.ts";
import type { FilledTable } from "../../documents/tables/table.ts";
import { tableJson } from "../../documents/tables/table-json.ts";
import { tablesWorkbook } from "../../documents/xlsx/tables-workbook.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import type { FileMaker, MadeFile } from "./made-file.ts";

function filesOfTable(table: FilledTable, all: readonly FilledTable[], publisher: string): readonly MadeFile[] {
  const { fileName, newestOn, rows } = table;
  const path = `/dane/${fileName}`;
  const told = { newestOn, rowCount: rows.length };
  return [
    { path: `${path}.csv`, mediaType: "text/csv", content: tableCsv(table), ...told },
    {
      path: `${path}.csv-metadata.json`,
      mediaType: "application/csvm+json",
      content: tableMetadata(table, all, publisher),
      newestOn,
    },
    { path: `${path}.json`, mediaType: "application/json", content: tableJson(table, publisher), ...told },
  ];
}

/** Open data as tables: CSV with its metadata, and JSON, for each table; one workbook for all. */
export const tableFiles: FileMaker = async () => {
  const records = await loadTableRecords();
  const tables = allTables(records);
  const workbook: MadeFile = {
    path: "/dane/okienko.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: tablesWorkbook(tables, records.publisher),
    newestOn: newestOf(tables.map(({ newestOn }) => newestOn)),
    rowCount: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  };
  return [...tables.flatMap((table) => filesOfTable(table, tables, records.publisher)), workbook];
};

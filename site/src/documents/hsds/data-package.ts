// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { csvTable } from "./csv-table.ts";
import type { HsdsDirectory } from "./directory.ts";
import { TABLE_COLUMNS, type TableName } from "./table-columns.ts";
import { tableRows } from "./table-rows.ts";

/** The day that all entries of the archive bear, so that equal data are equal bytes; zip knows none before 1980. */
const ENTRY_DATE = new Date(1980, 0, 1);

const NUMBERS: readonly string[] = ["interval", "extension", "amount"];
const TABLE_OF_KEY: Readonly<Record<string, TableName>> = {
  organization_id: "organizations",
  program_id: "programs",
  service_id: "services",
  location_id: "locations",
  service_at_location_id: "service_at_locations",
  contact_id: "contacts",
  taxonomy_id: "taxonomies",
  taxonomy_term_id: "taxonomy_terms",
  parent_organization_id: "organizations",
};

function resource(table: TableName): object {
  const columns: readonly string[] = TABLE_COLUMNS[table];
  const foreignKeys = columns.flatMap((column) => {
    const target = TABLE_OF_KEY[column];
    return target ? [{ fields: column, reference: { resource: target, fields: "id" } }] : [];
  });
  return {
    name: table,
    path: `${table}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((name) => ({ name, type: NUMBERS.includes(name) ? "number" : "string" })),
      primaryKey: "id",
      foreignKeys,
    },
  };
}

/** The data as one archive: a table for each kind of object, and `datapackage.json`, which describes them. */
export function hsdsDataPackage(directory: HsdsDirectory): Uint8Array {
  const rows = tableRows(directory);
  const tables = Object.keys(TABLE_COLUMNS) as TableName[];
  const description = {
    profile: "tabular-data-package",
    name: "okienko-hsds",
    title: hsdsWords.title,
    description: `${hsdsWords.description} ${hsdsWords.guard}`,
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: tables.map(resource),
  };
  const files = [
    ["datapackage.json", `${JSON.stringify(description, null, 2)}\n`] as const,
    ...tables.map(
      (table) => [`${table}.csv`, csvTable(TABLE_COLUMNS[table], rows.get(table)?.values() ?? [])] as const,
    ),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = files.map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_DATE, level: 9 });
}

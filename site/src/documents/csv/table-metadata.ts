// SPDX-License-Identifier: EUPL-1.2

import { licence } from "../tables/licence.ts";
import type { ColumnFacts, Datatype, FilledTable } from "../tables/table.ts";

/** Datatypes of CSVW, which are those of XML Schema; a wall time is a text, for 24:00 would be the same as 00:00 there. */
const CSVW: Readonly<Record<Datatype, unknown>> = {
  boolean: "boolean",
  code: "string",
  codes: "string",
  date: "date",
  decimal: "decimal",
  integer: "integer",
  text: "string",
  time: { base: "string", format: "([01][0-9]|2[0-4]):[0-5][0-9]" },
  uri: "anyURI",
};

function columnSchema({ name, title, description, datatype }: ColumnFacts, isRequired: boolean) {
  return {
    name,
    // The head of the file has the machine's name, and CSVW compares that with these.
    titles: [title, name],
    "dc:description": description,
    datatype: CSVW[datatype],
    ...(datatype === "codes" ? { separator: " " } : {}),
    ...(datatype === "text" ? { lang: "pl" } : {}),
    ...(isRequired ? { required: true } : {}),
  };
}

/** References of single codes; CSVW has no word for those of a list. */
function foreignKeys({ columns, references }: FilledTable) {
  const isSingle = (name: string) => columns.some((one) => one.name === name && one.datatype === "code");
  return Object.entries(references).flatMap(([name, fileName]) =>
    isSingle(name)
      ? [{ columnReference: name, reference: { resource: `${fileName}.csv`, columnReference: "slug" } }]
      : [],
  );
}

function tableSchema(table: FilledTable) {
  const { columns, key } = table;
  const keys = foreignKeys(table);
  return {
    columns: columns.map((column) => columnSchema(column, key.includes(column.name))),
    primaryKey: key,
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}

function tableDescription(table: FilledTable) {
  return {
    url: `${table.fileName}.csv`,
    "dc:identifier": table.name,
    "dc:title": table.title,
    "dc:description": table.description,
    ...(table.newestOn ? { "dc:modified": { "@value": table.newestOn, "@type": "xsd:date" } } : {}),
    tableSchema: tableSchema(table),
  };
}

/** The table, and those that its foreign keys lead to, and theirs: CSVW wants them described in the same file. */
function referred(table: FilledTable, all: readonly FilledTable[], found = new Set([table])): ReadonlySet<FilledTable> {
  for (const { reference } of foreignKeys(table)) {
    const other = all.find(({ fileName }) => `${fileName}.csv` === reference.resource);
    if (other && !found.has(other)) referred(other, all, found.add(other));
  }
  return found;
}

/**
 * What the columns of a CSV file mean, as CSV on the Web (W3C, 2015) tells it, to stand beside the file as
 * `<file>.csv-metadata.json`. The table itself is the first that it describes.
 */
export function tableMetadata(table: FilledTable, all: readonly FilledTable[], publisher: string): string {
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "pl" }],
    "dc:license": { "@id": licence.url },
    "dc:publisher": publisher,
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], delimiter: ",", quoteChar: '"', header: true },
    tables: [...referred(table, all)].map(tableDescription),
  };
  return `${JSON.stringify(group, null, 1)}\n`;
}

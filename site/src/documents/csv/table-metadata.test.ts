// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aTable } from "../tables/table.examples.ts";
import { tableMetadata } from "./table-metadata.ts";

const streets = aTable([], { fileName: "ulice", name: "streets" });
const houses = aTable([], { fileName: "domy", references: { a_code: "ulice", a_codes: "rzeczy" } });
const doors = aTable([], { fileName: "drzwi", references: { a_code: "domy" } });
const all = [streets, houses, doors];

describe("tableMetadata", () => {
  const told = (table = doors) => JSON.parse(tableMetadata(table, all, "Ośrodek")) as Record<string, unknown>;

  it("tells the terms, the publisher and how the file is written", () => {
    expect(told()).toMatchObject({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "pl" }],
      "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      "dc:publisher": "Ośrodek",
      dialect: { delimiter: ",", lineTerminators: ["\r\n"] },
    });
  });

  it("tells of each column its names, its datatype, how its lists are cut, and whether it is never empty", () => {
    const { tables } = told(streets) as { tables: readonly { tableSchema: { columns: readonly unknown[] } }[] };
    const columns = tables[0]?.tableSchema.columns ?? [];
    expect(columns).toMatchObject([
      { name: "a_code", titles: ["Tytuł code", "a_code"], datatype: "string", required: true },
      { name: "a_codes", datatype: "string", separator: " " },
      { name: "a_text", datatype: "string", lang: "pl" },
      { name: "a_uri", datatype: "anyURI" },
      { name: "a_integer", datatype: "integer" },
      { name: "a_decimal", datatype: "decimal" },
      { name: "a_boolean", datatype: "boolean" },
      { name: "a_date", datatype: "date" },
      { name: "a_time", datatype: { base: "string" } },
    ]);
    expect(columns[2]).not.toHaveProperty("required");
  });

  it("describes the table first, then each that its keys lead to, and no other", () => {
    const urls = (table: typeof doors) => (told(table) as { tables: { url: string }[] }).tables.map(({ url }) => url);
    expect(urls(doors)).toEqual(["drzwi.csv", "domy.csv", "ulice.csv"]);
    expect(urls(streets)).toEqual(["ulice.csv"]);
  });

  it("has a foreign key for a code, and none for a list, which CSVW cannot say", () => {
    expect(told(houses)).toMatchObject({
      tables: [
        {
          tableSchema: {
            primaryKey: ["a_code"],
            foreignKeys: [{ columnReference: "a_code", reference: { resource: "ulice.csv", columnReference: "slug" } }],
          },
        },
        { url: "ulice.csv" },
      ],
    });
  });
});

// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { hsdsDataPackage } from "./data-package.ts";
import { hsdsDirectory } from "./directory.ts";
import { offerExample, recordsExample } from "./open-records.examples.ts";

function filesOf(archive: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Cells of CSV (RFC 4180), by a reader of its own. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("the archive has a table for each resource that it describes, and nothing else", () => {
  const files = filesOf(hsdsDataPackage(hsdsDirectory(recordsExample(), null)));
  const { resources } = JSON.parse(files["datapackage.json"] ?? "") as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(Object.keys(files).sort()).toEqual(["datapackage.json", ...resources.map(({ path }) => path)].sort());
  for (const { path, schema } of resources) {
    expect(cellsOf(files[path] ?? "")[0], path).toEqual(schema.fields.map(({ name }) => name));
  }
});

test("what stands inside a record is a row of its own table", () => {
  const files = filesOf(hsdsDataPackage(hsdsDirectory(recordsExample(), null)));
  const counts = ["services", "contacts", "phones", "schedules", "addresses", "attributes"].map(
    (table) => cellsOf(files[`${table}.csv`] ?? "").length - 1,
  );
  expect(counts).toEqual([1, 1, 1, 1, 1, 4]);
});

test("equal records give equal bytes, wherever the clock stands", () => {
  const [one, other] = [recordsExample(), recordsExample()].map((records) =>
    hsdsDataPackage(hsdsDirectory(records, null)),
  );
  expect(one).toEqual(other);
  expect(unzipSync(one ?? new Uint8Array())).toHaveProperty("services.csv");
});

test.each(['a,"b"', "=CMD()", "wiersz\r\ndrugi", "<script>", ";#\\", "🏠 \u2028", ""])(
  "the text %j comes out as it is",
  (text) => {
    expect(nameInTable(text)).toBe(text);
  },
);

function nameInTable(text: string): string | undefined {
  const offers = [offerExample({ name: { text } })];
  const table = filesOf(hsdsDataPackage(hsdsDirectory(recordsExample({ offers }), null)))["services.csv"] ?? "";
  return cellsOf(table)[1]?.[3];
}

test("any text comes out as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(nameInTable(text)).toBe(text);
    }),
    { numRuns: 15 },
  );
});

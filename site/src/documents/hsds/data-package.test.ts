// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { parseCsv } from "../csv/parse-csv.examples.ts";
import { hsdsDataPackage } from "./data-package.ts";
import { hsdsDirectory } from "./directory.ts";
import { recordsExample } from "./open-records.examples.ts";

function filesOf(archive: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("the archive has a table for each resource that it describes, and nothing else", () => {
  const files = filesOf(hsdsDataPackage(hsdsDirectory(recordsExample(), null)));
  const { resources } = JSON.parse(files["datapackage.json"] ?? "") as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(Object.keys(files).sort()).toEqual(["datapackage.json", ...resources.map(({ path }) => path)].sort());
  for (const { path, schema } of resources) {
    expect(parseCsv(files[path] ?? "")[0], path).toEqual(schema.fields.map(({ name }) => name));
  }
});

test("what stands inside a record is a row of its own table", () => {
  const files = filesOf(hsdsDataPackage(hsdsDirectory(recordsExample(), null)));
  const counts = ["services", "contacts", "phones", "schedules", "addresses", "attributes"].map(
    (table) => parseCsv(files[`${table}.csv`] ?? "").length - 1,
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

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { dictionaryTables } from "./data-dictionary.ts";
import type { PublishedFile } from "./published-files.view.ts";

const aFile = (path: string): [string, PublishedFile] => [
  path,
  { path, mediaType: "", byteCount: 1, sha256: "", newestOn: null, pageCount: null, rowCount: 1 },
];
const columns = [{ name: "slug", datatype: "code", title: "Skrót", description: "Stała nazwa." }];
const told: Readonly<Record<string, string>> = {
  "/dane/a.json": JSON.stringify({ title: "Źródła", description: "Opis.", columns, rows: [] }),
  "/dane/b.json": JSON.stringify({ title: "Akty", description: "Opis.", columns: [], rows: [] }),
};

describe("dictionaryTables", () => {
  it("tells of each table what its files say, by title, and leads to them", () => {
    const paths = ["/dane/a.csv", "/dane/a.csv-metadata.json", "/dane/a.json", "/dane/b.csv", "/dane/b.json"];
    const files = new Map([...paths, "/dane/okienko.xlsx", "/pliki/x.csv"].map(aFile));
    const tables = dictionaryTables(files, (path) => told[path] ?? "");
    expect(tables).toMatchObject([
      { fileName: "b", title: "Akty", columns: [] },
      { fileName: "a", title: "Źródła", description: "Opis.", columns },
    ]);
    expect(tables[1]?.files.map(({ path }) => path)).toEqual(paths.slice(0, 3));
  });

  it("has none where a page is drawn without files", () => {
    expect(dictionaryTables(new Map(), () => "")).toEqual([]);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { fileGroups } from "./file-list.ts";
import type { PublishedFile } from "./published-files.view.ts";

const aFile = (path: string, newestOn: string | null = null): PublishedFile => ({
  ...{ path, newestOn, mediaType: "", byteCount: 500, sha256: "", pageCount: null, rowCount: 1 },
});

describe("fileGroups", () => {
  it("puts each file to its standard, from the whole to the parts", () => {
    const places = {
      WHOLE: "/dane/content.json",
      HSDS: "/hsds/index.json",
      CPSV_AP: "/dane/cpsv-ap.jsonld",
      SCHEMA_ORG: "/dane/okienko.jsonld",
      DCAT_AP: "/dane/katalog.ttl",
      DANE_GOV_PL: "/dane/dane-gov-pl.xml.md5",
      FEEDS: "/aktualnosci/atom.xml",
      TABLES: "/dane/okienko.xlsx",
      PEOPLE: "/informator.pdf",
    };
    const groups = fileGroups(
      Object.values(places)
        .toReversed()
        .map((path) => aFile(path)),
    );
    expect(groups.map(({ standard, files }) => [standard, files.map(({ path }) => path)])).toEqual(
      Object.entries(places).map(([standard, path]) => [standard, [path]]),
    );
    expect(fileGroups(["/dane/zmiany.atom", "/dane/zmiany.json"].map((path) => aFile(path)))).toMatchObject([
      { standard: "FEEDS", files: [{}, {}] },
    ]);
  });

  it("lists what everybody needs and counts what each record has", () => {
    const files = [
      aFile("/hsds/services.json"),
      aFile("/hsds/services/1.json", "2026-01-31"),
      aFile("/hsds/services/strona/2.json", "2026-02-01"),
      aFile("/pliki/dom.ics"),
      aFile("/pliki/dom.ulotka.pdf"),
      aFile("/pliki/dom.wizytowka.pdf"),
    ];
    const counts = { fileCount: 2, byteCount: 1000, newestOn: null };
    expect(fileGroups(files)).toEqual([
      {
        standard: "HSDS",
        files: [files[0]],
        counted: [{ ...counts, paths: "/hsds/services/*", newestOn: "2026-02-01" }],
      },
      {
        standard: "PEOPLE",
        files: [],
        counted: [
          { paths: "/pliki/*.ics", fileCount: 1, byteCount: 500, newestOn: null },
          { ...counts, paths: "/pliki/*.pdf" },
        ],
      },
    ]);
  });
});

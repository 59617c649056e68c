// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { PublishedFile } from "../../content/published-files.view.ts";
import { harvesterFile } from "../dane-gov-pl/harvester-file.ts";
import { jsonLd } from "../linked-data/json-ld.ts";
import { offersTable } from "../tables/offers.table.ts";
import { schedulesTable } from "../tables/schedules.table.ts";
import { catalogue } from "./catalogue.ts";
import { dataSets } from "./data-sets.ts";

function file(path: string, mediaType = "application/json", newestOn: string | null = null): PublishedFile {
  return { path, mediaType, byteCount: 3, sha256: "0".repeat(64), newestOn, pageCount: null, rowCount: null };
}

const publisher = { name: 'Ośrodek "Pod <Lipą>" & Syn', identifier: "urn:uuid:b8c4d800-41f9-5a7c-a672-2119aefa1fb9" };

describe("sets of data", () => {
  test("hold the files of the same name, in the order of their paths", () => {
    const sets = dataSets([
      file("/dane/oferty.json"),
      file("/dane/oferty.csv", "text/csv"),
      file("/dane/godziny.json"),
    ]);
    expect(sets.map(({ title, files }) => [title, files.map(({ path }) => path)])).toEqual([
      [schedulesTable.title, ["/dane/godziny.json"]],
      [offersTable.title, ["/dane/oferty.csv", "/dane/oferty.json"]],
    ]);
  });

  test("say what a table holds as the table does", () => {
    const [set] = dataSets([file("/dane/oferty.json")]);
    expect(set?.description).toBe(offersTable.description);
  });

  test("are not published where nothing says what they hold", () => {
    expect(() => dataSets([file("/dane/nowe.json")])).toThrow("data set nowe");
  });

  test("have calendars and cards of the files for people, not their documents", () => {
    const sets = dataSets([
      file("/pliki/a.ulotka.pdf", "application/pdf"),
      file("/pliki/a.godziny.ics", "text/calendar"),
      file("/pliki/a.vcf", "text/vcard"),
    ]);
    expect(sets.map(({ title }) => title)).toEqual(["Kalendarze godzin", "Wizytówki"]);
  });

  test("have the lists of the API, and not each record beside them", () => {
    const single = "/hsds/services/5074cd58-d0b8-5f5b-b56a-127d20b3c576.json";
    const [set, ...others] = dataSets([file("/hsds/services.json"), file(single)]);
    expect(others).toEqual([]);
    expect(set?.files.map(({ path }) => path)).toEqual(["/hsds/services.json"]);
  });

  test("are as new as their newest file", () => {
    const files = [
      file("/dane/miejsca.csv", "text/csv", "2026-11-01"),
      file("/dane/miejsca.json"),
      file("/dane/oferty.json"),
    ];
    expect(dataSets(files).map(({ newestOn }) => newestOn)).toEqual(["2026-11-01", null]);
  });
});

describe("the catalogue", () => {
  const sets = dataSets([file("/dane/oferty.csv", "text/csv", "2026-11-01")]);

  test("gives each file an address, below the origin where that is known", () => {
    expect(jsonLd([catalogue(sets, publisher, null)])).toContain('"dcat:accessURL":{"@id":"/dane/oferty.csv"}');
    expect(jsonLd([catalogue(sets, publisher, "https://p.example")])).toContain(
      '"dcat:accessURL":{"@id":"https://p.example/dane/oferty.csv"}',
    );
  });

  test("names what it tells of alike wherever the site is", () => {
    const urns = (publicUrl: string | null) => jsonLd([catalogue(sets, publisher, publicUrl)]).match(/urn:[^"]+/g);
    expect(urns("https://p.example")).toEqual(urns(null));
  });

  test("leaves a day out where no record says one", () => {
    expect(jsonLd([catalogue(dataSets([file("/dane/oferty.csv")]), publisher, null)])).not.toContain("dct:modified");
  });
});

describe("the file that dane.gov.pl harvests", () => {
  test("writes texts so that they stay texts", () => {
    const [set] = dataSets([file("/dane/oferty.csv")]);
    const xml = harvesterFile(set ? [{ ...set, title: '<b>&"]]>\u0000\u2028🏠' }] : [], "https://p.example");
    expect(xml).toContain('<title><polish>&lt;b&gt;&amp;"]]&gt;\u{fffd}\u2028🏠</polish></title>');
  });

  test("leaves out a set without files", () => {
    const [set] = dataSets([file("/dane/oferty.csv")]);
    expect(harvesterFile(set ? [{ ...set, files: [] }] : [], "https://p.example")).not.toContain("<dataset ");
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  contactsDownloads,
  groupDownloads,
  offerDownloads,
  placeDownloads,
  reportDownloads,
  siteDownloads,
} from "./downloads.ts";

let folder: string;

const file = (path: string, mediaType: string, pageCount: number | null = null) => ({
  path,
  mediaType,
  byteCount: 1000,
  sha256: "",
  newestOn: null,
  pageCount,
  rowCount: null,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-files-"));
  vi.stubEnv("OKIENKO_FILES", join(folder, "pliki.json"));
  const files = [
    file("/pliki/dom.ulotka.pdf", "application/pdf", 2),
    file("/pliki/dom.ics", "text/calendar"),
    file("/pliki/dom.miejsce.ics", "text/calendar"),
    file("/pliki/biuro.vcf", "text/vcard"),
    file("/pliki/informator.pdf", "application/pdf", 40),
    file("/pliki/sprawozdanie-2022.pdf", "application/pdf", 30),
    file("/pliki/sprawozdanie-roczne.ulotka.pdf", "application/pdf", 2),
  ];
  await writeFile(join(folder, "pliki.json"), JSON.stringify(files));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("the files of a record", () => {
  it("are those that this build has made, documents first", () => {
    expect(offerDownloads("dom")).toEqual([
      {
        kind: "LEAFLET",
        owner: null,
        path: "/pliki/dom.ulotka.pdf",
        year: null,
        format: "PDF",
        byteCount: 1000,
        pageCount: 2,
        isAccessible: true,
      },
      {
        kind: "CALENDAR",
        owner: null,
        path: "/pliki/dom.ics",
        year: null,
        format: "iCalendar",
        byteCount: 1000,
        pageCount: null,
        isAccessible: false,
      },
    ]);
  });

  it("are not those of another kind of record with the same name", () => {
    expect(placeDownloads("dom").map(({ path }) => path)).toEqual(["/pliki/dom.miejsce.ics"]);
    expect(groupDownloads("dom")).toEqual([]);
  });

  it("are told of several contacts under the name of each, once", () => {
    const office = { slug: "biuro", name: { text: "Biuro", lang: null } };
    const other = { slug: "inne", name: { text: "Bez karty", lang: null } };
    expect(contactsDownloads([office, other, office])).toMatchObject([
      { kind: "CONTACT_CARD", owner: { text: "Biuro" }, path: "/pliki/biuro.vcf", format: "vCard" },
    ]);
  });

  it("are none where a page is drawn without a build", () => {
    vi.stubEnv("OKIENKO_FILES", undefined);
    expect(siteDownloads()).toEqual([]);
  });
});

describe("the report", () => {
  it("is found by its year, whichever that is", () => {
    expect(reportDownloads()).toMatchObject([{ kind: "REPORT", path: "/pliki/sprawozdanie-2022.pdf", year: "2022" }]);
    expect(siteDownloads().map(({ kind }) => kind)).toEqual(["GUIDE", "REPORT"]);
  });
});

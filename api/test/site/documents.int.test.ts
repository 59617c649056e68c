// SPDX-License-Identifier: EUPL-1.2
// The documents to print of the embedded town, from the list of its files and the files themselves.

import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { judgePdf } from "@okienko/pdfua/judge-pdf";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { hasProgram, printedBy } from "./pdf-programs.ts";

/** What the list of files tells of a document. */
interface ListedDocument {
  readonly path: string;
  readonly mediaType: string;
  readonly byteCount: number;
  readonly sha256: string;
  readonly pageCount: number | null;
}

/** Bytes and pages that each kind may have, by what its name ends with before the year of a report. */
const LIMITS: Readonly<Record<string, { readonly byteCount: number; readonly pageCount: number }>> = {
  ulotka: { byteCount: 60_000, pageCount: 2 },
  "duzy-druk": { byteCount: 80_000, pageCount: 6 },
  wizytowka: { byteCount: 25_000, pageCount: 1 },
  drzwi: { byteCount: 60_000, pageCount: 1 },
  plakat: { byteCount: 60_000, pageCount: 1 },
  sprawozdanie: { byteCount: 300_000, pageCount: 36 },
  informator: { byteCount: 400_000, pageCount: 40 },
};

let documents: readonly ListedDocument[];

const hasPdfinfo = await hasProgram("pdfinfo");
const hasQpdf = await hasProgram("qpdf");
const reason = (program: string, isHere: boolean): string =>
  isHere ? "" : ` (skipped: the machine has no ${program})`;
const fileOf = ({ path }: ListedDocument): string => join(inject("site").folder, path);

const kindOf = ({ path }: ListedDocument): string => /[./]([a-z-]+?)(?:-\d{4})?\.pdf$/.exec(path)?.[1] ?? "";

beforeAll(async () => {
  const files = JSON.parse(await readFile(join(inject("site").folder, "pliki.json"), "utf8")) as ListedDocument[];
  documents = files.filter(({ mediaType }) => mediaType === "application/pdf");
});

describe("the documents to print", () => {
  it("are a leaflet, one in large print and a card of every offer of today, and of no other", () => {
    const slugsOf = (kind: string) =>
      documents.filter((one) => kindOf(one) === kind).map(({ path }) => path.split(".")[0]);
    const leaflets = slugsOf("ulotka");
    expect(leaflets).toHaveLength(12);
    expect(leaflets).toContain("/pliki/jedno-okienko");
    expect(slugsOf("duzy-druk")).toEqual(leaflets);
    expect(slugsOf("wizytowka")).toEqual(leaflets);
  });

  it("are a notice for each door with something of today behind it, a poster, and the report of its year", () => {
    const others = documents
      .filter((one) => ["drzwi", "plakat", "sprawozdanie"].includes(kindOf(one)))
      .map(({ path }) => path);
    expect(others).toEqual([
      "/pliki/cao-sienkiewicza-70.drzwi.pdf",
      "/pliki/mal-rzeczki-1b.drzwi.pdf",
      "/pliki/mops-swietokrzyska-22.drzwi.pdf",
      "/pliki/noclegownia-samsonowicza-80.drzwi.pdf",
      "/pliki/pilna-pomoc.plakat.pdf",
      "/pliki/schronisko-markot-komorki-91.drzwi.pdf",
      "/pliki/sprawozdanie-2021.pdf",
    ]);
  });

  it("are one guide to all of it, and nothing else", () => {
    const known = ["ulotka", "duzy-druk", "wizytowka", "drzwi", "plakat", "sprawozdanie"];
    const others = documents.filter((one) => !known.includes(kindOf(one))).map(({ path }) => path);
    expect(others).toEqual(["/pliki/informator.pdf"]);
  });

  it("are led to from the first page in every language: the poster and the guide", async () => {
    for (const language of ["", "latwy-tekst/", "uk/", "en/"]) {
      const html = await readFile(join(inject("site").folder, `${language}index.html`), "utf8");
      const links = html.match(/(?<=href=")\/pliki\/[^"]+/g);
      expect(links, language).toEqual(["/pliki/pilna-pomoc.plakat.pdf", "/pliki/informator.pdf"]);
    }
  });

  it("stay within the bytes and pages of their kind", () => {
    const faults = documents.filter((one) => {
      const limit = LIMITS[kindOf(one)];
      return !limit || one.byteCount > limit.byteCount || (one.pageCount ?? 99) > limit.pageCount;
    });
    expect(faults).toEqual([]);
  });

  it("are the files that the list tells of", async () => {
    for (const { path, byteCount, sha256 } of documents) {
      const bytes = await readFile(join(inject("site").folder, path));
      expect([bytes.length, hash("sha256", bytes), bytes.subarray(0, 5).toString()]).toEqual([
        byteCount,
        sha256,
        "%PDF-",
      ]);
    }
  });
});

describe("other programs", () => {
  it.skipIf(!hasPdfinfo)(
    `count the pages that we count, and find the tags${reason("pdfinfo", hasPdfinfo)}`,
    async () => {
      for (const document of documents) {
        const told = await printedBy("pdfinfo", [fileOf(document)]);
        const pageCount = Number(/^Pages: +(\d+)$/m.exec(told)?.[1]);
        const judged = await judgePdf(await readFile(fileOf(document)));
        expect([judged.pageCount, document.pageCount], document.path).toEqual([pageCount, pageCount]);
        expect(told, document.path).toMatch(/^Tagged: +yes$/m);
      }
    },
  );

  it.skipIf(!hasQpdf)(`find no fault in the structure of a file${reason("qpdf", hasQpdf)}`, async () => {
    for (const document of documents) {
      const told = await printedBy("qpdf", ["--check", fileOf(document)]);
      expect(told, document.path).toContain("No syntax or stream encoding errors found");
    }
  });
});

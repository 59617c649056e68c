// SPDX-License-Identifier: EUPL-1.2
// The tables of open data as they were published: that they agree with the records, with each other and with the pages.

import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, inject, test } from "vitest";

type Cell = string | number | boolean | null | readonly string[];

interface PublishedTable {
  readonly licence: { readonly name: string };
  readonly key: readonly string[];
  readonly references: Readonly<Record<string, string>>;
  readonly columns: readonly { readonly name: string; readonly datatype: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

interface Listed {
  readonly path: string;
  readonly byteCount: number;
  readonly sha256: string;
  readonly rowCount: number | null;
}

/** Tables that have a row for each record, with the kind of the records. */
const KINDS = {
  oferty: "Offer",
  miejsca: "Location",
  "oferty-w-miejscach": "OfferAtLocation",
  programy: "Program",
  "akty-prawne": "LegalAct",
};

const tables = new Map<string, PublishedTable>();
let listed: readonly Listed[];
let records: Readonly<Record<string, readonly { readonly slug: string }[]>>;
const pathOf = (path: string): string => join(inject("site").folder, path);
const textAt = (path: string): Promise<string> => readFile(pathOf(path), "utf8");

beforeAll(async () => {
  const names = (await readdir(pathOf("dane")))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => name.slice(0, -4));
  for (const name of names) tables.set(name, JSON.parse(await textAt(`dane/${name}.json`)));
  listed = JSON.parse(await textAt("pliki.json"));
  records = JSON.parse(await textAt("../content.json")).records;
});

describe("the tables", () => {
  test("have a row for every record, and no other", () => {
    expect(tables.size).toBe(10);
    for (const [name, kind] of Object.entries(KINDS)) {
      const slugs = tables.get(name)?.rows.map(({ slug }) => slug);
      expect(slugs?.toSorted(), name).toEqual(records[kind]?.map(({ slug }) => slug).toSorted());
    }
  });

  test("tell the terms, and a source for every row", () => {
    for (const [name, { licence, rows }] of tables) {
      expect(licence.name).toBe("CC BY 4.0");
      expect(
        rows.filter(({ sources }) => !Array.isArray(sources) || sources.length === 0),
        name,
      ).toEqual([]);
    }
  });

  test("refer to rows that are there", () => {
    let count = 0;
    for (const [name, { references, rows }] of tables) {
      for (const [column, other] of Object.entries(references)) {
        const slugs = new Set(tables.get(other)?.rows.map(({ slug }) => slug));
        const referred = rows.flatMap((row) => row[column] ?? []);
        expect(
          referred.filter((slug) => !slugs.has(slug)),
          `${name}.${column}`,
        ).toEqual([]);
        count += referred.length;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test("keep the declared value, the sum and what lies between them", () => {
    const { rows = [] } = tables.get("wskazniki") ?? {};
    const compared = rows.filter(({ difference }) => difference !== null);
    expect(compared.length).toBeGreaterThan(50);
    for (const { declared, sum, difference } of compared) expect(difference).toBe(Number(declared) - Number(sum));
  });

  test("hold to the words of their metadata", async () => {
    for (const [name, { columns }] of tables) {
      const csv = await textAt(`dane/${name}.csv`);
      const metadata = JSON.parse(await textAt(`dane/${name}.csv-metadata.json`));
      const [head = ""] = csv.split("\r\n");
      expect(head).toBe(`\uFEFF${columns.map((column) => column.name).join(",")}`);
      const [own] = metadata.tables as { url: string; tableSchema: { columns: { name: string }[] } }[];
      expect(own?.url).toBe(`${name}.csv`);
      expect(own?.tableSchema.columns.map((column) => column.name)).toEqual(columns.map((column) => column.name));
    }
  });
});

/** A value as a reader of spreadsheets gives it. */
function inSheet(cell: Cell | undefined): unknown {
  return typeof cell === "object" ? cell?.join(" ") || null : cell;
}

test("the workbook says the same as the files of single tables", async () => {
  const [, ...sheets] = await readWorkbook(pathOf("dane/okienko.xlsx"), { trim: false });
  expect(sheets.map(({ sheet }) => sheet).toSorted()).toEqual([...tables.keys()].toSorted());
  for (const { sheet, data } of sheets) {
    const { columns = [], rows = [] } = tables.get(sheet) ?? {};
    const read = data
      .slice(1)
      .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));
    expect(read, sheet).toEqual(rows.map((row) => columns.map(({ name }) => inSheet(row[name]))));
  }
});

test("the linked data says of each offer what its page says", async () => {
  const { publicUrl } = inject("site");
  const { "@graph": graph } = JSON.parse(await textAt("dane/okienko.jsonld")) as { "@graph": { "@id"?: string }[] };
  const { rows = [] } = tables.get("oferty") ?? {};
  const current = rows.filter(({ status }) => status === "CURRENT");
  expect(graph).toHaveLength(2 + current.length);
  for (const { slug } of current) {
    const html = await textAt(`pomoc/${String(slug)}/index.html`);
    const { "@context": _context, ...told } = JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}",
    );
    const own = graph.find((thing) => thing["@id"] === `${publicUrl}/pomoc/${String(slug)}/#temat`);
    expect({ name: told.name, channel: told.availableChannel, url: told.url }).toEqual({
      name: (own as typeof told)?.name,
      channel: (own as typeof told)?.availableChannel,
      url: (own as typeof told)?.url,
    });
  }
});

test("the dictionary tells every column, and the size and the hash of every file, as it was written", async () => {
  const html = await textAt("otwarte-dane/slownik/index.html");
  for (const { columns } of tables.values()) for (const { name } of columns) expect(html).toContain(`>${name}</dt>`);
  const files = listed.filter(({ path }) => /^\/dane\/(?!zmiany)(?:okienko\.|[^/]+\.csv|[^/]+\.json$)/.test(path));
  expect(files.length).toBeGreaterThanOrEqual(33);
  for (const { path, byteCount, sha256, rowCount } of files) {
    const bytes = await readFile(pathOf(path));
    expect([bytes.length, hash("sha256", bytes)]).toEqual([byteCount, sha256]);
    expect(html).toContain(`href="${path}"`);
    expect(html).toContain(sha256);
    const name = /\/dane\/([^.]+)\.(?:csv|json)$/.exec(path)?.[1];
    const table = tables.get(name ?? "");
    if (table) expect(rowCount).toBe(table.rows.length);
  }
});

test("the list of files tells size and hash of every file, or how many there are of its kind", async () => {
  const html = await textAt("otwarte-dane/pliki/index.html");
  const rows = [...html.matchAll(/<a[^>]* href="([^"]+)"[^>]*>[^<]*<\/a>\s*<\/th>.*?<code[^>]*>([0-9a-f]{64})</gs)];
  const told = new Map(rows.map(([, path = "", sha256]) => [path, sha256]));
  const counted = [...html.matchAll(/>(\/(?:hsds|pliki)\/[^<]*)\*([^<,]*)[^<]*<\/th>\s*<td[^>]*>(\d+)</g)];
  const kinds = counted.map(([, start = "", end = "", count]) => ({ start, end, count: Number(count) }));
  const others = listed.filter(({ path, sha256 }) => told.get(path) !== sha256);
  for (const { start, end, count } of kinds) {
    const own = others.filter(({ path }) => path.startsWith(start) && path.endsWith(end));
    expect(own.length, `${start}*${end}`).toBe(count);
  }
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(others.length);
  expect(told.size + others.length).toBe(listed.length);
  for (const path of ["/hsds/index.json", "/hsds/okienko-hsds.zip", "/dane/cpsv-ap.jsonld", "/dane/content.json"])
    expect([...told.keys()]).toContain(path);
});

test("all records are one file, the very one that the API reads", async () => {
  expect(await textAt("dane/content.json")).toBe(await textAt("../content.json"));
  const count = Object.values(records).reduce((sum, { length }) => sum + length, 0);
  expect(listed.find(({ path }) => path === "/dane/content.json")?.rowCount).toBe(count);
});

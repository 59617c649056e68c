// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PdfOrder, PdfRenderer } from "../../documents/pdf/pdf-renderer.ts";
import { KeptDocuments } from "./kept-documents.ts";

const DAY_MS = 24 * 60 * 60_000;
let folder: string;
let drawn: string[];

/** Draws the name of the order, of as many pages as it has letters. */
const renderer: PdfRenderer = {
  async render({ name }) {
    drawn.push(name);
    return { bytes: Buffer.from(name), pageCount: name.length };
  },
};

const open = (rendererKey = "renderer"): Promise<KeptDocuments> => KeptDocuments.open(folder, rendererKey, renderer);
const order = (name: string, data: object = { name }): PdfOrder => ({
  name,
  template: "leaflet",
  data,
  hasRowHeaders: false,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-documents-"));
  drawn = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("kept documents", () => {
  it("draws after an edit what the edit changed, and nothing else", async () => {
    const before = await open();
    for (const name of ["nocleg", "rozmowa", "obiad"]) await before.get(order(name));
    const after = await open();
    await after.get(order("nocleg"));
    await after.get(order("rozmowa", { name: "rozmowa", lead: "inaczej" }));
    await after.get(order("obiad"));
    expect(drawn).toEqual(["nocleg", "rozmowa", "obiad", "rozmowa"]);
    expect({ made: after.madeCount, kept: after.keptCount }).toEqual({ made: 1, kept: 2 });
  });

  it("knows the pages and the bytes of what it kept", async () => {
    await (await open()).get(order("nocleg"));
    const { file, pageCount } = await (await open()).get(order("nocleg"));
    expect(pageCount).toBe(6);
    expect(await readFile(file, "utf8")).toBe("nocleg");
  });

  it("draws all again by another renderer, and by another template", async () => {
    await (await open()).get(order("nocleg"));
    await (await open("other")).get(order("nocleg"));
    await (await open()).get({ ...order("nocleg"), template: "card" });
    await (await open()).get({ ...order("nocleg"), hasRowHeaders: true });
    expect(drawn).toHaveLength(4);
  });

  it("keeps nothing of what could not be drawn", async () => {
    const failing: PdfRenderer = { render: () => Promise.reject(new Error("nie")) };
    const documents = await KeptDocuments.open(folder, "renderer", failing);
    await expect(documents.get(order("nocleg"))).rejects.toThrow("nie");
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves nothing half written where it cannot be kept", async () => {
    const documents = await open();
    const { file } = await (await open()).get(order("nocleg"));
    await rm(file);
    await mkdir(file);
    await expect(documents.get(order("nocleg"))).rejects.toThrow("EISDIR");
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([file]);
  });

  it("deletes after two weeks what nobody used, and keeps what was used since", async () => {
    const before = await open();
    const used = await before.get(order("nocleg"));
    const unused = await before.get(order("obiad"));
    const old = new Date(Date.now() - 15 * DAY_MS);
    for (const { file } of [used, unused]) await utimes(file, old, old);
    await writeFile(join(folder, "half.pdf.123"), "");
    await utimes(join(folder, "half.pdf.123"), old, old);
    const after = await open();
    await after.get(order("nocleg"));
    await after.deleteUnused(Date.now());
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([used.file]);
  });

  it("leaves the time of change alone, which a released page tells its visitors", async () => {
    const { file } = await (await open()).get(order("nocleg"));
    const old = new Date(Date.now() - 3 * DAY_MS);
    await utimes(file, old, old);
    await (await open()).get(order("nocleg"));
    expect((await stat(file)).mtime).toEqual(old);
  });

  it("draws again what somebody deleted since it was opened", async () => {
    const { file } = await (await open()).get(order("nocleg"));
    const documents = await open();
    await rm(file);
    await documents.get(order("nocleg"));
    expect(await readFile(file, "utf8")).toBe("nocleg");
  });

  it("is shared by builds that draw and tidy at the same time", async () => {
    const build = async (build: number): Promise<void> => {
      const documents = await open();
      for (let turn = 0; turn < 40; turn += 1) {
        await documents.get(order(`${build}-${turn}`));
        await documents.deleteUnused(Date.now());
      }
    };
    await Promise.all([1, 2, 3, 4].map(build));
    expect(await readdir(folder)).toHaveLength(160);
  });
});

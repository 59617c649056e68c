// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfText } from "../documents/pdf/pdf-text.examples.ts";
import { EmptyTown } from "./empty-town.examples.ts";
import { filesOf } from "./files.examples.ts";
import type { WorkerMessage } from "./protocol.ts";
import { WorkerProcess } from "./worker-process.examples.ts";

const siteRoot = fileURLToPath(new URL("../../", import.meta.url));
const program = fileURLToPath(new URL("worker.ts", import.meta.url));
const town = new EmptyTown();
let apiUrl: string;
let worker: WorkerProcess;
let folder: string;

const build = (name: string, publicUrl: string | null = null): Promise<WorkerMessage> =>
  worker.build({ apiUrl, outDir: join(folder, name), publicUrl });
const homeOf = (name: string) => readFile(join(folder, name, "index.html"), "utf8");

beforeAll(async () => {
  apiUrl = await town.open();
  folder = await mkdtemp(join(tmpdir(), "okienko-site-"));
  worker = new WorkerProcess(program);
  expect(await worker.nextMessage()).toEqual({ type: "ready" });
}, 60_000);

afterAll(async () => {
  await worker.leave();
  town.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the build worker", () => {
  it("publishes what the API says now, build after build, and never a page of an earlier one", async () => {
    for (const name of ["Ośrodek Pierwszy", "Ośrodek Drugi", "Ośrodek Trzeci"]) {
      town.centreName = name;
      expect(await build(name)).toMatchObject({ type: "built" });
      expect(await homeOf(name)).toContain(name);
    }
  }, 60_000);

  it("has the addresses of this build, and none of an earlier one", async () => {
    for (const slug of ["mlodzi", "starsi"]) {
      town.groupSlug = slug;
      await build(slug);
      expect(await readdir(join(folder, slug, "dla-kogo"))).toEqual(["index.html", slug]);
    }
  }, 60_000);

  it("makes the same bytes of every file from the same content, in any process", async () => {
    town.centreName = "Ośrodek";
    await build("first");
    await build("again");
    const other = new WorkerProcess(program);
    await other.build({ apiUrl, outDir: join(folder, "other") });
    await other.leave();
    const first = await filesOf(join(folder, "first"));
    expect(first.size).toBeGreaterThan(50);
    expect(await filesOf(join(folder, "again"))).toEqual(first);
    expect(await filesOf(join(folder, "other"))).toEqual(first);
  }, 60_000);

  it("leaves nothing in the folder of what stood there before", async () => {
    await build("used");
    const before = await filesOf(join(folder, "used"));
    await rm(join(folder, "used", "index.html"));
    await cp(join(folder, "used", "404.html"), join(folder, "used", "pomoc", "dawna.html"));
    await build("used");
    expect(await filesOf(join(folder, "used"))).toEqual(before);
  }, 60_000);

  it("prints a guide of a town that has next to nothing: whom to call, and what there is", async () => {
    town.centreName = "Ośrodek Pierwszy";
    await build("guide");
    const text = await pdfText(await readFile(join(folder, "guide", "pliki", "informator.pdf")));
    for (const told of ["Ośrodek Pierwszy", "112", "Spis treści", "Telefony"]) expect(text).toContain(told);
    for (const missing of ["Miejsca", "Pozostała pomoc", "Od A do Ż"]) expect(text).not.toContain(missing);
  }, 60_000);

  it("names the public address in one build and nothing of it in the next", async () => {
    await build("named", "https://pomoc.example.pl");
    await build("nameless");
    expect(await homeOf("named")).toContain('<link rel="canonical" href="https://pomoc.example.pl/">');
    expect(existsSync(join(folder, "named", "sitemap.xml"))).toBe(true);
    expect(await homeOf("nameless")).not.toContain("pomoc.example.pl");
    expect(existsSync(join(folder, "nameless", "sitemap.xml"))).toBe(false);
  }, 60_000);

  it("says in words which query failed, and builds on afterwards", async () => {
    town.brokenQuery = "AllOffers";
    expect(await build("broken")).toMatchObject({ type: "failed", message: "Query AllOffers: Too deep." });
    town.brokenQuery = null;
    expect(await build("mended")).toMatchObject({ type: "built" });
  }, 60_000);

  it("tells the system's code where the disk refuses", async () => {
    await writeFile(join(folder, "a-file"), "");
    expect(await build("a-file/below")).toMatchObject({ type: "failed", systemCode: "ENOTDIR" });
  }, 60_000);

  it("tells on the page of checks what was found, faults too", async () => {
    await build("judged");
    const seen = {
      pageCount: 21,
      linkCount: 340,
      pageFaultCount: 5,
      pdfCount: 1,
      pdfConditionCount: 60,
      pdfFaultCount: 7,
    };
    expect(await worker.report({ apiUrl, outDir: join(folder, "judged") }, seen)).toMatchObject({ type: "built" });
    const page = await readFile(join(folder, "judged", "zgodnosc", "index.html"), "utf8");
    const figures = [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, figure]) => figure);
    expect(figures.slice(0, 6)).toEqual(["21", "340", "5", "1", "60", "7"]);
  }, 60_000);

  it("leaves nothing behind in the checkout but what it compiled", async () => {
    await build("last");
    const left = await readdir(join(siteRoot, ".work"));
    expect(left.filter((name) => name.startsWith(`${worker.pid}-`))).toEqual([]);
    expect(existsSync(join(siteRoot, ".astro"))).toBe(false);
    expect(existsSync(join(siteRoot, "dist"))).toBe(false);
  }, 60_000);
});

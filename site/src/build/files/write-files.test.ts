// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileMaker, MadeFile } from "./made-file.ts";
import { writeFiles } from "./write-files.ts";

const order = { contentFile: null, publicUrl: null, today: "2026-11-23" };
let folder: string;

const aFile = (given: Partial<MadeFile>): MadeFile => ({
  path: "/pliki/a.pdf",
  mediaType: "application/pdf",
  newestOn: null,
  content: "treść",
  ...given,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-files-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("writeFiles", () => {
  it("shares a file that is on the disk already, and tells of it as of any other", async () => {
    const kept = join(folder, "kept.pdf");
    await writeFile(kept, "bajty");
    const list = await writeFiles([[async () => [aFile({ content: { file: kept }, pageCount: 2 })]]], order, folder);
    expect((await stat(join(folder, "pliki/a.pdf"))).ino).toBe((await stat(kept)).ino);
    expect(JSON.parse(await readFile(list, "utf8"))).toEqual([
      {
        path: "/pliki/a.pdf",
        mediaType: "application/pdf",
        newestOn: null,
        byteCount: 5,
        sha256: hash("sha256", "bajty"),
        pageCount: 2,
        rowCount: null,
      },
    ]);
  });

  it("fails where two makers make one path, by bytes or by a file", async () => {
    const kept = join(folder, "kept.pdf");
    await writeFile(kept, "bajty");
    const twice = [aFile({}), aFile({ content: { file: kept } })];
    await expect(writeFiles([[async () => twice]], order, folder)).rejects.toThrow("EEXIST");
    await expect(writeFiles([[async () => twice.toReversed()]], order, join(folder, "other"))).rejects.toThrow(
      "EEXIST",
    );
  });

  it("fails where the file is not there", async () => {
    const gone = [aFile({ content: { file: join(folder, "gone.pdf") } })];
    await expect(writeFiles([[async () => gone]], order, folder)).rejects.toThrow("ENOENT");
  });

  it("tells a maker of all files written before it, and of none of its own", async () => {
    const told: (readonly [path: string, byteCount: number])[][] = [];
    const maker =
      (...files: readonly MadeFile[]): FileMaker =>
      async ({ filesSoFar }) => {
        told.push(filesSoFar.map(({ path, byteCount }) => [path, byteCount] as const));
        return files;
      };
    const makers = [
      maker(aFile({ path: "/a.txt", content: "ą" }), aFile({ path: "/b.txt", content: "b" })),
      maker(aFile({ path: "/c.txt", content: "c" })),
      maker(),
    ];
    await writeFiles(
      makers.map((one) => [one]),
      order,
      folder,
    );
    const first = [["/a.txt", 2] as const, ["/b.txt", 1] as const];
    expect(told).toEqual([[], first, [...first, ["/c.txt", 1]]]);
  });
});

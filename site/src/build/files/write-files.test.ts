// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileMaker, MadeFile } from "./made-file.ts";
import { writeFiles } from "./write-files.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-files-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function made(path: string, content: string): MadeFile {
  return { path, mediaType: "text/plain", newestOn: null, content };
}

test("a maker is told of all files written before it, and of none of its own", async () => {
  const told: (readonly [path: string, byteCount: number])[][] = [];
  const maker =
    (...files: readonly MadeFile[]): FileMaker =>
    async ({ filesSoFar }) => {
      told.push(filesSoFar.map(({ path, byteCount }) => [path, byteCount] as const));
      return files;
    };
  const makers = [maker(made("/a.txt", "ą"), made("/b.txt", "b")), maker(made("/c.txt", "c")), maker()];
  await writeFiles(makers, { publicUrl: null, today: "2026-11-24" }, folder);
  const first = [["/a.txt", 2] as const, ["/b.txt", 1] as const];
  expect(told).toEqual([[], first, [...first, ["/c.txt", 1]]]);
});

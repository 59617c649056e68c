// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deleteAbandonedFolders, inFreshFolder } from "./working-folder.ts";

let workRoot: string;

beforeEach(async () => {
  workRoot = await realpath(await mkdtemp(join(tmpdir(), "okienko-work-")));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(workRoot, { recursive: true, force: true });
});

/** Where the process would go, for a test thread may not change its directory. */
function watchDirectory(): string[] {
  const visited: string[] = [];
  vi.spyOn(process, "chdir").mockImplementation((directory) => void visited.push(directory));
  return visited;
}

describe("inFreshFolder", () => {
  it("gives each piece of work a folder that no other had, and goes back after", async () => {
    const visited = watchDirectory();
    const first = await inFreshFolder(workRoot, async (folder) => folder);
    const second = await inFreshFolder(workRoot, async (folder) => folder);
    expect(first).not.toBe(second);
    expect(visited).toEqual([first, process.cwd(), second, process.cwd()]);
  });

  it("deletes the folder when the work is done", async () => {
    watchDirectory();
    await inFreshFolder(workRoot, (folder) => writeFile(join(folder, "chunk.mjs"), ""));
    expect(await readdir(workRoot)).toEqual([]);
  });

  it("deletes the folder when the work fails, and lets the error through", async () => {
    watchDirectory();
    const work = inFreshFolder(workRoot, async () => Promise.reject(new Error("broken page")));
    await expect(work).rejects.toThrow("broken page");
    expect(await readdir(workRoot)).toEqual([]);
  });
});

describe("deleteAbandonedFolders", () => {
  it("deletes what the dead left and keeps what the living use", async () => {
    const living = `${process.ppid}-abc`;
    const dead = "4194999-abc";
    await Promise.all([living, dead, "notes"].map((name) => mkdir(join(workRoot, name))));
    await deleteAbandonedFolders(workRoot);
    expect((await readdir(workRoot)).toSorted()).toEqual([living, "notes"].toSorted());
  });

  it("makes the folder that is not there yet", async () => {
    await deleteAbandonedFolders(join(workRoot, "new"));
    expect(existsSync(join(workRoot, "new"))).toBe(true);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, readdir, readFile, realpath, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compiledSite } from "./compiled-site.ts";

let workRoot: string;

beforeEach(async () => {
  workRoot = await realpath(await mkdtemp(join(tmpdir(), "okienko-work-")));
  vi.spyOn(process, "chdir").mockImplementation(() => undefined); // a test thread may not change its directory
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(workRoot, { recursive: true, force: true });
});

const compileTo = (text: string) =>
  vi.fn(async (folder: string) => {
    await mkdir(join(folder, "program"));
    await writeFile(join(folder, "program", "entry.mjs"), text);
  });

const entryIn = (place: string): Promise<string> => readFile(join(place, "program", "entry.mjs"), "utf8");

describe("compiledSite", () => {
  it("compiles code once, and gives the same folder ever after", async () => {
    const compile = compileTo("one");
    const first = await compiledSite(workRoot, "aa", compile);
    expect(await compiledSite(workRoot, "aa", compile)).toBe(first);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(await entryIn(first)).toBe("one");
  });

  it("never gives other code what was compiled from this", async () => {
    await compiledSite(workRoot, "aa", compileTo("one"));
    expect(await entryIn(await compiledSite(workRoot, "bb", compileTo("two")))).toBe("two");
  });

  it("gives both the same folder where two compile at once", async () => {
    const both = ["one", "two"].map((text) => compiledSite(workRoot, "aa", compileTo(text)));
    const [first = "", second] = await Promise.all(both);
    expect(second).toBe(first);
    expect(["one", "two"]).toContain(await entryIn(first));
    expect(await readdir(workRoot)).toEqual(["compiled-aa"]);
  });

  it("keeps nothing of what failed, and compiles anew when asked again", async () => {
    const failing = async (folder: string): Promise<void> => {
      await compileTo("half")(folder);
      throw new SyntaxError("broken page");
    };
    await expect(compiledSite(workRoot, "aa", failing)).rejects.toThrow("broken page");
    expect(await readdir(workRoot)).toEqual([]);
    expect(await entryIn(await compiledSite(workRoot, "aa", compileTo("whole")))).toBe("whole");
  });

  it("says what is wrong where the folder cannot be put in its place", async () => {
    const vanishing = (folder: string): Promise<void> => rm(folder, { recursive: true });
    await expect(compiledSite(workRoot, "aa", vanishing)).rejects.toThrow("ENOENT");
  });

  it("deletes what nobody has used for an hour when it compiles anew, and keeps what somebody has", async () => {
    const old = await compiledSite(workRoot, "aa", compileTo("old"));
    await compiledSite(workRoot, "bb", compileTo("used"));
    const longAgo = new Date(Date.now() - 61 * 60_000);
    await utimes(old, longAgo, longAgo);
    await compiledSite(workRoot, "cc", compileTo("new"));
    expect((await readdir(workRoot)).toSorted()).toEqual(["compiled-bb", "compiled-cc"]);
  });
});

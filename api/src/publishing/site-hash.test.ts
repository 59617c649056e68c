// SPDX-License-Identifier: EUPL-1.2

import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packFolder } from "../../test/pack-folder.ts";
import { sha256 } from "../kernel/hash.ts";
import { filesBelow, treeHash } from "./site-hash.ts";

const SITE = { "index.html": "<h1>Okienko</h1>", "pomoc/index.html": "<h1>Pomoc</h1>", "a/b/c.css": "h1 {}" };

describe("the files below a folder", () => {
  test("are listed by path with forward slashes, sorted by code unit, without folders", async () => {
    const folder = await packFolder({ ...SITE, "Z.txt": "", "ż.txt": "", "z.txt": "", ".nojekyll": "" });
    await mkdir(join(folder, "pusty"));
    expect(await filesBelow(folder)).toEqual([
      ".nojekyll",
      "Z.txt",
      "a/b/c.css",
      "index.html",
      "pomoc/index.html",
      "z.txt",
      "ż.txt",
    ]);
  });

  test("are none in an empty folder", async () => {
    expect(await filesBelow(await packFolder({}))).toEqual([]);
  });

  test("do not count links that lead out of the folder", async () => {
    const folder = await packFolder(SITE);
    await symlink("/etc/hostname", join(folder, "wyciek.txt"));
    expect(await filesBelow(folder)).not.toContain("wyciek.txt");
  });
});

describe("the hash of a tree", () => {
  test("is the SHA-256 of the lines that sha256sum would print", async () => {
    const folder = await packFolder({ "b.txt": "b", "a/a.txt": "a" });
    expect(await treeHash(folder)).toBe(sha256(`${sha256("a")}  a/a.txt\n${sha256("b")}  b.txt\n`));
  });

  test("is equal for equal trees, in whatever order they were written", async () => {
    const reversed = Object.fromEntries(Object.entries(SITE).reverse());
    expect(await treeHash(await packFolder(SITE))).toBe(await treeHash(await packFolder(reversed)));
  });

  test.each<[string, (folder: string) => Promise<void>]>([
    ["a byte is changed", (folder) => writeFile(join(folder, "index.html"), "<h1>Okienka</h1>")],
    ["a file is added", (folder) => writeFile(join(folder, "nowy.html"), "")],
    ["a file is renamed", (folder) => rename(join(folder, "index.html"), join(folder, "start.html"))],
    ["a folder is renamed", (folder) => rename(join(folder, "pomoc"), join(folder, "wsparcie"))],
    ["a name changes its capitals", (folder) => rename(join(folder, "index.html"), join(folder, "Index.html"))],
  ])("differs when %s", async (_what, change) => {
    const folder = await packFolder(SITE);
    const before = await treeHash(folder);
    await change(folder);
    expect(await treeHash(folder)).not.toBe(before);
  });
});

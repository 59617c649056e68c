// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../../content/published-files.view.ts";
import type { FileMaker, FilesOrder, MadeFile } from "./made-file.ts";
import { shareFile } from "./share-file.ts";

/** Puts bytes into a new file and gives them; two makers of one path are a mistake. */
function put(content: MadeFile["content"], place: string): Uint8Array {
  if (typeof content === "object" && "file" in content) {
    shareFile(content.file, place);
    return readFileSync(place);
  }
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  writeFileSync(place, bytes, { flag: "wx" });
  return bytes;
}

/** Writes a file. Not async: a small file is written sooner than another thread hears of it. */
function written(outDir: string, file: MadeFile): PublishedFile {
  const { path, mediaType, newestOn, content, pageCount = null, rowCount = null } = file;
  const place = join(outDir, path);
  mkdirSync(dirname(place), { recursive: true });
  const bytes = put(content, place);
  return { path, mediaType, byteCount: bytes.length, sha256: hash("sha256", bytes), newestOn, pageCount, rowCount };
}

/** Where the list of all files is had, from the root of the site. */
export const LIST = "pliki.json";

/** Lets makers work side by side, and gives their files in the order of the makers. Throws what the first has thrown, when all have ended. */
async function madeBy(makers: readonly FileMaker[], order: FilesOrder): Promise<readonly MadeFile[]> {
  const ends = await Promise.allSettled(makers.map((make) => make(order)));
  return ends.flatMap((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}

/**
 * Makes all files and writes them below the folder of a site, with a list that tells of each, in the order of their paths.
 * Gives the place of the list.
 * @param groups makers that work side by side, group after group: each knows what the groups before its own have written
 */
export async function writeFiles(
  groups: readonly (readonly FileMaker[])[],
  order: Omit<FilesOrder, "filesSoFar">,
  outDir: string,
): Promise<string> {
  const files: PublishedFile[] = [];
  for (const makers of groups) {
    for (const file of await madeBy(makers, { ...order, filesSoFar: [...files] })) files.push(written(outDir, file));
  }
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const list = join(outDir, LIST);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(list, `${JSON.stringify(files, null, 2)}\n`);
  return list;
}

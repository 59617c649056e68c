// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../../content/published-files.view.ts";
import type { FileMaker, FilesOrder, MadeFile } from "./made-file.ts";

async function written(outDir: string, file: MadeFile): Promise<PublishedFile> {
  const { path, mediaType, newestOn, content, pageCount = null, rowCount = null } = file;
  const place = join(outDir, path);
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes, { flag: "wx" }); // two makers of one path are a mistake
  return { path, mediaType, byteCount: bytes.length, sha256: hash("sha256", bytes), newestOn, pageCount, rowCount };
}

/** Where the list of all files is had. */
const LIST = "pliki.json";

/**
 * Makes all files and writes them below the folder of a site, with a list that tells of each, in the order of their paths.
 * Makers work one after another: each knows what was written before it. Gives the place of the list.
 */
export async function writeFiles(
  makers: readonly FileMaker[],
  order: Omit<FilesOrder, "filesSoFar">,
  outDir: string,
): Promise<string> {
  const files: PublishedFile[] = [];
  for (const make of makers) {
    for (const file of await make({ ...order, filesSoFar: [...files] })) files.push(await written(outDir, file));
  }
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const list = join(outDir, LIST);
  await mkdir(outDir, { recursive: true });
  await writeFile(list, `${JSON.stringify(files, null, 2)}\n`);
  return list;
}

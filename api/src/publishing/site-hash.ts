// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { byCodeUnit } from "../kernel/canonical-json.ts";
import { sha256 } from "../kernel/hash.ts";

/** Paths of all files below a folder, with forward slashes, sorted by code unit. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  return paths.sort(byCodeUnit);
}

/** SHA-256 over the paths and hashes of all files below a folder: equal where the trees are equal. */
export async function treeHash(folder: string): Promise<string> {
  const files = await filesBelow(folder);
  const lines: string[] = [];
  // One after another: a site may have more files than a process may have open.
  for (const file of files) lines.push(`${sha256(await readFile(join(folder, file)))}  ${file}\n`);
  return sha256(lines.join(""));
}

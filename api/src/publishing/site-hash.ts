// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import { byCodeUnit } from "../kernel/canonical-json.ts";
import { sha256 } from "../kernel/hash.ts";

/** Paths of all files below a folder, with forward slashes, sorted by code unit. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  return paths.sort(byCodeUnit);
}

/** Files that are read before others get their turn: in a few milliseconds. */
const READ_AT_ONCE = 32;

/**
 * Gives the bytes of files below a folder, one after another. Not async: a small file is read sooner than a thread is
 * asked for it. Those who wait for this process get their turn in between.
 */
export async function* bytesOf(
  folder: string,
  files: readonly string[],
): AsyncGenerator<[file: string, bytes: Buffer]> {
  for (const [index, file] of files.entries()) {
    if (index % READ_AT_ONCE === 0) await others();
    yield [file, readFileSync(join(folder, file))];
  }
}

/** SHA-256 over the paths and hashes of all files below a folder: equal where the trees are equal. */
export async function treeHash(folder: string): Promise<string> {
  const lines: string[] = [];
  for await (const [file, bytes] of bytesOf(folder, await filesBelow(folder)))
    lines.push(`${sha256(bytes)}  ${file}\n`);
  return sha256(lines.join(""));
}

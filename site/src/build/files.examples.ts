// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Every file below a folder with the SHA-256 of its bytes, after `change` where it is given. */
export async function filesOf(
  folder: string,
  change: (file: string, bytes: Buffer) => Buffer | string = (_file, bytes) => bytes,
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, string>();
  for (const path of paths.sort()) {
    const file = relative(folder, path);
    files.set(
      file,
      createHash("sha256")
        .update(change(file, await readFile(path)))
        .digest("hex"),
    );
  }
  return files;
}

// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Folders and files that a compiled site is made from; packages are told by the lock file. */
const SOURCES = [
  "site/src",
  "site/public",
  "site/astro.config.ts",
  "site/tsconfig.json",
  "schema/generated",
  "pnpm-lock.yaml",
];

async function filesOf(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [join(root, path)];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Where a file is missing, so is what it would change. Not async: small files are read sooner than a thread is asked. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Hash of the code that a site is compiled from, 16 hexadecimal digits: another byte of it, or another place, another hash. */
export async function codeHash(root: string = ROOT): Promise<string> {
  const files = (await Promise.all(SOURCES.map((path) => filesOf(root, path)))).flat();
  const hash = createHash("sha256");
  for (const file of files.filter((path) => !path.includes(".test.")).sort()) {
    const bytes = bytesOf(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}

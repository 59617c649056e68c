// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { byCodeUnit } from "../kernel/canonical-json.ts";
import { sha256 } from "../kernel/hash.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Folders and files whose change can change what is published; content is not code. */
const CODE = ["api/src", "schema", "site/src", "site/public", "site/astro.config.ts", "pdfua/src", "pnpm-lock.yaml"];

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

function readSafely(path: string): string {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return "";
  }
}

/** A hash of the program's source, 16 hexadecimal digits: releases of equal code carry equal versions. */
export async function codeVersion(): Promise<string> {
  const files = (await Promise.all(CODE.map(filesOf))).flat().map((path) => path.replaceAll(sep, "/"));
  const isTest = (path: string): boolean => path.includes(".test.");
  const lines = files
    .filter((path) => !isTest(path))
    .sort(byCodeUnit)
    .map((path) => `${path} ${sha256(readSafely(path))}\n`);
  return sha256(lines.join("")).slice(0, 16);
}

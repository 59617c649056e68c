// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFonts } from "./fonts.ts";
import { TEMPLATES } from "./templates-folder.ts";

/** Files that tell how documents are drawn and finished; the package names exact versions of what does it. */
const SOURCES = ["typst-renderer.ts", "plain-letters.ts", "finish-pdf.ts", "../../../package.json"];

async function filesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).toSorted().map((name) => join(folder, name));
}

/** Hash of all that makes the bytes of a document but its data: templates, fonts, versions. */
export async function rendererKey(templates: string = TEMPLATES): Promise<string> {
  const sources = SOURCES.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const files = [...(await filesOf(templates)), ...sources];
  const hash = createHash("sha256");
  for (const bytes of [...(await Promise.all(files.map((file) => readFile(file)))), ...(await loadFonts())]) {
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

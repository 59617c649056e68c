// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";

/** A page of the embedded town as it was published. */
export interface SitePage {
  /** `/kontakt/`, or `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Reads all pages of the site that was published before all tests, in the order of their files. */
export async function readPages(): Promise<readonly SitePage[]> {
  const { folder } = inject("site");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${file.replace(/index\.html$/, "")}`,
      html: await readFile(join(folder, file), "utf8"),
    })),
  );
}

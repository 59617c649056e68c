// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Header fields by path of the site: what its build says of single pages. */
export type PageHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads what the build of a site says of its pages; nothing where an earlier version has built it or the file is damaged. */
async function readPageHeaders(siteFolder: string): Promise<PageHeaders> {
  const text = await readFile(join(siteFolder, "headers.json"), "utf8").catch(() => "{}");
  try {
    return JSON.parse(text) as PageHeaders;
  } catch {
    return {};
  }
}

/** Gives the headers of the pages of a site's folder, and remembers those of the folder asked for last. */
export function rememberingPageHeaders(): (siteFolder: string) => Promise<PageHeaders> {
  let known: { readonly siteFolder: string; readonly headers: Promise<PageHeaders> } | null = null;
  return (siteFolder) => {
    if (known?.siteFolder !== siteFolder) known = { siteFolder, headers: readPageHeaders(siteFolder) };
    return known.headers;
  };
}

// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublishedFile } from "./published-files.view.ts";

/** The files of this build by path, as `OKIENKO_FILES` lists them; none where a page is drawn without a build. */
export function publishedFiles(): ReadonlyMap<string, PublishedFile> {
  const list = process.env["OKIENKO_FILES"];
  const files = list ? (JSON.parse(readFileSync(list, "utf8")) as readonly PublishedFile[]) : [];
  return new Map(files.map((file) => [file.path, file]));
}

/** What one of them says, by its path; their list lies in the root of the site. Throws where there is no such file. */
export function publishedText(path: string): string {
  return readFileSync(join(dirname(process.env["OKIENKO_FILES"] ?? ""), path), "utf8");
}

// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublishedFile } from "./published-files.view.ts";

type Files = ReadonlyMap<string, PublishedFile>;

function filesIn(list: string | undefined): Files {
  const files = list ? (JSON.parse(readFileSync(list, "utf8")) as readonly PublishedFile[]) : [];
  return new Map(files.map((file) => [file.path, file]));
}

/** Files of one build. The next one begins anew: what it found here would be of the last. */
let filesOfBuild: { readonly build: string; readonly files: Files } = { build: "", files: new Map() };

/**
 * The files that the build of `OKIENKO_BUILD` has made, by path, as the list at `OKIENKO_FILES` tells of them; none where a
 * page is drawn without a build.
 */
export function publishedFiles(): Files {
  const build = process.env["OKIENKO_BUILD"];
  const list = process.env["OKIENKO_FILES"];
  if (!build) return filesIn(list);
  if (filesOfBuild.build !== build) filesOfBuild = { build, files: filesIn(list) };
  return filesOfBuild.files;
}

/** What one of them says, by its path; their list lies in the root of the site. Throws where there is no such file. */
export function publishedText(path: string): string {
  return readFileSync(join(dirname(process.env["OKIENKO_FILES"] ?? ""), path), "utf8");
}

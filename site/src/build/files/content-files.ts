// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import type { FilesOrder, MadeFile } from "./made-file.ts";

/** All records in one file, which is the very file that the API reads; its rows are the records of all kinds. */
export async function makeContentFiles({ contentFile }: FilesOrder): Promise<readonly MadeFile[]> {
  if (contentFile === null) return [];
  const { records } = JSON.parse(await readFile(contentFile, "utf8")) as {
    readonly records: Readonly<Record<string, readonly unknown[]>>;
  };
  const rowCount = Object.values(records).reduce((sum, { length }) => sum + length, 0);
  const content = { file: contentFile };
  return [{ path: "/dane/content.json", mediaType: "application/json", newestOn: null, rowCount, content }];
}

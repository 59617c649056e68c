// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { plainRecord } from "../src/persistence/plain-record.ts";
import { parseContent, printContent } from "../src/publishing/content-file.ts";
import { ContentStore } from "../src/store/content-store.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";

/** Absolute path of the content pack that comes with the program. */
export const EMBEDDED_PACK = fileURLToPath(new URL("../content/ostrowiec", import.meta.url));

/** The embedded content as a release would hold it, without a database. */
export async function embeddedStore(): Promise<ContentStore> {
  const records = await readPack(EMBEDDED_PACK);
  const content = recordKinds.map((kind) => [
    kind.name,
    records.filter((record) => record.kind === kind.name).map((record) => plainRecord(kind, record)),
  ]);
  return new ContentStore(parseContent(printContent(Object.fromEntries(content))), null);
}

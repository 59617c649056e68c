// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { plainRecord } from "../src/persistence/plain-record.ts";
import { parseContent, printContent } from "../src/publishing/content-file.ts";
import type { ChangeLedger } from "../src/store/change-ledger.ts";
import { ContentStore } from "../src/store/content-store.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";

/** Absolute path of the pack of the invented town Przykładowo, which says something in every field of every kind. */
export const SECOND_PACK = fileURLToPath(new URL("packs/przykladowo", import.meta.url));

/** The content of a pack as a release would hold it, without a database; without a ledger, it has no history. */
export async function packStore(folder: string, ledger: ChangeLedger | null = null): Promise<ContentStore> {
  const records = await readPack(folder);
  const content = recordKinds.map((kind) => [
    kind.name,
    records.filter((record) => record.kind === kind.name).map((record) => plainRecord(kind, record)),
  ]);
  return new ContentStore(parseContent(printContent(Object.fromEntries(content))), null, ledger);
}

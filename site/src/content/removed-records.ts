// SPDX-License-Identifier: EUPL-1.2

import { RemovedRecordsDocument } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { allNodes } from "./paging.ts";
import type { RemovedRecord } from "./removed-records.view.ts";

/** Asks for all records that any release had and the one being made does not. */
export async function loadRemovedRecords(): Promise<readonly RemovedRecord[]> {
  return allNodes(async (after) => (await query(RemovedRecordsDocument, { after })).removedRecords);
}

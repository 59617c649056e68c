// SPDX-License-Identifier: EUPL-1.2

import { ChangesSinceDocument } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { allNodes } from "./paging.ts";
import type { RemovedRecord } from "./removed-records.view.ts";

/** Whether the history begins anew at a release: it does at the first number that it does not know. */
async function isUnknown(since: number): Promise<boolean> {
  return (await query(ChangesSinceDocument, { after: null, since })).changes.isReset;
}

/**
 * Asks for all records that any release had and the one being made does not. A record that came and went between two
 * releases is told only by those between, so that each release is asked about.
 */
export async function loadRemovedRecords(): Promise<readonly RemovedRecord[]> {
  const removed = new Map<string, RemovedRecord>();
  for (let since = 1; !(await isUnknown(since)); since += 1) {
    const changes = await allNodes(async (after) => (await query(ChangesSinceDocument, { after, since })).changes);
    for (const { change, id, kind, inRelease } of changes) {
      if (change === "REMOVED") removed.set(id, { id, kind, inRelease });
    }
  }
  return [...removed.values()];
}

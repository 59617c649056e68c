// SPDX-License-Identifier: EUPL-1.2

import { readPack } from "../workspace/pack/read-pack.ts";
import { type ImportSummary, replaceRecords } from "../workspace/replace-records.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

/** What an import did, in a line. */
export function describeImport(summary: ImportSummary): string {
  const { addedCount, changedCount, archivedCount, unchangedCount } = summary;
  return `${addedCount} added, ${changedCount} changed, ${archivedCount} archived, ${unchangedCount} unchanged`;
}

/** Makes the working copy equal to a content pack; a pack with problems changes nothing. */
export async function importPack(context: CommandContext, folder: string, asJson: boolean): Promise<void> {
  const records = await readPack(folder);
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  try {
    const summary = await workingCopy.transaction((em) => replaceRecords(em, records));
    if (asJson) sayJson(summary);
    else say(`${describeImport(summary)}. \`okienko publish\` makes it public.`);
  } finally {
    await workingCopy.close();
  }
}

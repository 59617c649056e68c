// SPDX-License-Identifier: EUPL-1.2

import { approvedRecords } from "../workspace/approved-records.ts";
import { writePack } from "../workspace/pack/write-pack.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

/** Writes the approved records of the working copy as a content pack into a new folder. */
export async function exportPack(context: CommandContext, folder: string, asJson: boolean): Promise<void> {
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  try {
    const content = await workingCopy.transaction(approvedRecords);
    await writePack(folder, content);
    const recordCount = Object.values(content).flat().length;
    if (asJson) sayJson({ folder, recordCount });
    else say(`${recordCount} records written to ${folder}.`);
  } finally {
    await workingCopy.close();
  }
}

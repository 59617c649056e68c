// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { approvedRecords } from "../workspace/approved-records.ts";
import { writePack } from "../workspace/pack/write-pack.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

/** Writes the approved records of the working copy as a content pack into a new folder. */
export async function exportPack(context: CommandContext, folder: string, asJson: boolean): Promise<void> {
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  try {
    const content = await workingCopy.read(approvedRecords);
    const recordCount = Object.values(content).flat().length;
    if (recordCount === 0) {
      const message = `The working copy ${workingCopy.place} is empty; nothing was written. Check OKIENKO_DATA, or import a pack first.`;
      throw new OkienkoError(ErrorCode.CONTENT_INVALID, message);
    }
    await writePack(folder, content);
    if (asJson) sayJson({ folder, recordCount });
    else say(`${recordCount} records written to ${folder}.`);
  } finally {
    await workingCopy.close();
  }
}

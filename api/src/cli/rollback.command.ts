// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { verifyRelease } from "../publishing/load-release.ts";
import { ReleaseFolder } from "../publishing/release-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

/**
 * Makes an earlier release the current one, for the site and the API at once; a running server follows by itself.
 * @throws OkienkoError RELEASE_UNKNOWN, RELEASE_DAMAGED
 */
export async function rollback(context: CommandContext, written: string, asJson: boolean): Promise<void> {
  const folder = new ReleaseFolder(context.dataFolder);
  const numbers = await folder.numbers();
  const number = Number(written);
  if (!numbers.includes(number)) {
    const kept = numbers.length === 0 ? "none is kept" : `kept are ${numbers.join(", ")}`;
    throw new OkienkoError(ErrorCode.RELEASE_UNKNOWN, `There is no release ${written}; ${kept}.`, {
      params: { number: written },
    });
  }
  await verifyRelease(folder, number);
  await folder.switchTo(number);
  if (asJson) sayJson({ releaseNumber: number });
  else say(`Release ${number} is current again. The working copy is as it was; the next publication publishes that.`);
}

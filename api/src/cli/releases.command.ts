// SPDX-License-Identifier: EUPL-1.2

import { messageOf } from "../kernel/errors.ts";
import { loadRelease } from "../publishing/load-release.ts";
import type { ReleaseFile } from "../publishing/release-file.ts";
import { ReleaseFolder } from "../publishing/release-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

interface ReleaseRow {
  readonly number: number;
  readonly isCurrent: boolean;
  /** Null where the release is damaged. */
  readonly release: ReleaseFile | null;
  readonly damage: string | null;
}

async function rowOf(folder: ReleaseFolder, number: number, current: number | null): Promise<ReleaseRow> {
  const isCurrent = number === current;
  try {
    const { file } = await loadRelease(folder, number);
    return { number, isCurrent, release: file, damage: null };
  } catch (error) {
    return { number, isCurrent, release: null, damage: messageOf(error) };
  }
}

function describe({ number, isCurrent, release, damage }: ReleaseRow): string {
  const mark = isCurrent ? "→" : " ";
  if (release === null) return `${mark} ${number}  ${damage}`;
  return `${mark} ${number}  ${release.asOf}  ${release.recordCount} records, ${release.gate.pageCount} pages  content ${release.contentHash.slice(0, 12)}`;
}

/** Lists the releases that are kept, oldest first; an arrow points to the current one. */
export async function listReleases(context: CommandContext, asJson: boolean): Promise<void> {
  const folder = new ReleaseFolder(context.dataFolder);
  const current = await folder.currentNumber();
  const rows = await Promise.all((await folder.numbers()).map((number) => rowOf(folder, number, current)));
  if (asJson) sayJson(rows);
  else if (rows.length === 0) say("Nothing is published yet. `okienko publish` makes the first release.");
  else for (const row of rows) say(describe(row));
}

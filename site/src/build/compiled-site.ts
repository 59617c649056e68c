// SPDX-License-Identifier: EUPL-1.2

import { open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { inFreshFolder } from "./working-folder.ts";

const PREFIX = "compiled-";

/** No build takes so long, so that nobody uses a compilation that was not asked for since. */
const UNUSED_MS = 60 * 60_000;

/** Writes what was written to the disk itself: after a loss of power a whole folder has no empty files. */
async function syncFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const handle = await open(join(entry.parentPath, entry.name));
    await handle.sync().finally(() => handle.close());
  }
}

/** Whether it is there; marks it as used, so that nobody deletes it meanwhile. */
async function isUsable(place: string): Promise<boolean> {
  const now = new Date();
  return utimes(place, now, now).then(
    () => true,
    () => false,
  );
}

async function deleteUnused(workRoot: string, now: number): Promise<void> {
  for (const name of await readdir(workRoot)) {
    const path = join(workRoot, name);
    const usedAt = name.startsWith(PREFIX)
      ? await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => now,
        )
      : now;
    if (now - usedAt > UNUSED_MS) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Gives the folder of what was compiled from code with this hash, and compiles it where no process has done so yet. The
 * folder appears whole or not at all, whoever is killed and however many do it at once.
 */
export async function compiledSite(
  workRoot: string,
  hash: string,
  compile: (folder: string) => Promise<void>,
): Promise<string> {
  const place = join(workRoot, `${PREFIX}${hash}`);
  if (await isUsable(place)) return place;
  await inFreshFolder(workRoot, async (folder) => {
    await compile(folder);
    await syncFiles(folder);
    await rename(folder, place).catch(async (error: unknown) => {
      if (!(await isUsable(place))) throw error; // else another process was quicker, with the same
    });
  });
  await deleteUnused(workRoot, Date.now());
  return place;
}

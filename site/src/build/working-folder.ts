// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Whether a process with this id runs; one that we may not signal runs too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Deletes what killed workers left behind: folders named after a process that no longer runs, or after our own id. */
export async function deleteAbandonedFolders(workRoot: string): Promise<void> {
  await mkdir(workRoot, { recursive: true });
  const names = await readdir(workRoot);
  const abandoned = names.filter((name) => {
    const pid = Number(name.split("-")[0]);
    return Number.isInteger(pid) && pid > 0 && (pid === process.pid || !isAlive(pid));
  });
  await Promise.all(abandoned.map((name) => rm(join(workRoot, name), { recursive: true, force: true })));
}

/**
 * Runs the work inside a new folder that nobody else has, and deletes it whatever happens; work that renames the folder
 * keeps it. Compiling needs one of its own, as the working directory: elsewhere Astro puts what it compiles among that of
 * others.
 */
export async function inFreshFolder<TResult>(
  workRoot: string,
  work: (folder: string) => Promise<TResult>,
): Promise<TResult> {
  const before = process.cwd();
  await mkdir(workRoot, { recursive: true });
  const folder = await mkdtemp(join(workRoot, `${process.pid}-`));
  process.chdir(folder);
  try {
    return await work(folder);
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  }
}

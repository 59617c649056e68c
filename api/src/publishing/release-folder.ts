// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, open, readdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { systemCodeOf } from "../kernel/errors.ts";

/** Width of a release's number in its folder's name: `000042`. */
const NUMBER_WIDTH = 6;

/** Name of a release's folder. */
export function folderNameOf(number: number): string {
  return String(number).padStart(NUMBER_WIDTH, "0");
}

function numberOf(folderName: string): number | null {
  return /^\d{6,}$/.test(folderName) ? Number(folderName) : null;
}

/** Waits until a folder's entries are on the disk, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch (error) {
    if (systemCodeOf(error) !== "EINVAL" && systemCodeOf(error) !== "EISDIR") throw error;
  } finally {
    await handle.close();
  }
}

/** The folder that holds all releases: numbered folders, and `current`, a symbolic link to one of them. */
export class ReleaseFolder {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, "releases");
  }

  /** Path of a release of this number, whether it exists or not. */
  pathOf(number: number): string {
    return join(this.path, folderNameOf(number));
  }

  /** Numbers of the releases there are, oldest first. */
  async numbers(): Promise<readonly number[]> {
    const names = await readdir(this.path).catch(() => []);
    return names.flatMap((name) => numberOf(name) ?? []).sort((a, b) => a - b);
  }

  /** Number that `current` points to; null where nothing was ever published. */
  async currentNumber(): Promise<number | null> {
    const target = await readlink(join(this.path, "current")).catch(() => null);
    return target === null ? null : numberOf(target);
  }

  /** A folder for a candidate, beside the releases so that a rename can make it one. */
  async makeCandidate(): Promise<string> {
    await mkdir(this.path, { recursive: true });
    return mkdtemp(join(this.path, "candidate-"));
  }

  /** Makes a finished candidate the release of this number; it is not current yet. */
  async adopt(candidate: string, number: number): Promise<void> {
    await syncFolder(candidate);
    await rename(candidate, this.pathOf(number));
    await syncFolder(this.path);
  }

  /** Makes a release the current one, in one step that no reader can see half done. */
  async switchTo(number: number): Promise<void> {
    const link = join(this.path, `switch-${randomUUID()}`);
    await symlink(folderNameOf(number), link);
    await rename(link, join(this.path, "current"));
    await syncFolder(this.path);
  }

  /** Deletes what a killed process left: candidates and links that never came to be. Only the publisher may call it. */
  async sweep(): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    const left = names.filter((name) => name.startsWith("candidate-") || name.startsWith("switch-"));
    await Promise.all(left.map((name) => rm(join(this.path, name), { recursive: true, force: true })));
  }

  /** Deletes all but the newest releases; the current one stays whatever its age. */
  async prune(keptCount: number): Promise<readonly number[]> {
    const current = await this.currentNumber();
    const old = (await this.numbers()).slice(0, -keptCount).filter((number) => number !== current);
    await Promise.all(old.map((number) => rm(this.pathOf(number), { recursive: true, force: true })));
    return old;
  }

  /** Text of a file of a release; null where it is not there. */
  async readText(number: number, name: string): Promise<string | null> {
    return readFile(join(this.pathOf(number), name), "utf8").catch(() => null);
  }
}

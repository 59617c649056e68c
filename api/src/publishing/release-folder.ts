// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError, systemCodeOf } from "../kernel/errors.ts";

/** Width of a release's number in its folder's name: `000042`. */
const NUMBER_WIDTH = 6;

/** Releases are public: any web server of the machine may read them. */
const RELEASE_MODE = 0o755;

/** Links of a switch that is being made are younger than this. */
const SWITCH_MS = 60_000;

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

async function isOlderThan(path: string, milliseconds: number): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > milliseconds;
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
    const candidate = await mkdtemp(join(this.path, "candidate-"));
    await chmod(candidate, RELEASE_MODE);
    return candidate;
  }

  /** Makes a finished candidate the release of this number; it is not current yet. */
  async adopt(candidate: string, number: number): Promise<void> {
    await syncFolder(candidate);
    await rename(candidate, this.pathOf(number));
    await syncFolder(this.path);
  }

  /**
   * Makes a release the current one, in one step that no reader can see half done.
   * @throws OkienkoError RELEASE_UNKNOWN where the release was deleted for its age in that very moment; nothing has changed then
   */
  async switchTo(number: number): Promise<void> {
    const before = await this.currentNumber();
    await this.#point(number);
    if (existsSync(this.pathOf(number))) return;
    if (before !== null) await this.#point(before);
    throw new OkienkoError(
      ErrorCode.RELEASE_UNKNOWN,
      `Release ${number} was just deleted for its age. Choose a newer one.`,
    );
  }

  async #point(number: number): Promise<void> {
    const link = join(this.path, `switch-${randomUUID()}`);
    await symlink(folderNameOf(number), link);
    await rename(link, join(this.path, "current"));
    await syncFolder(this.path);
  }

  /** Deletes what a killed process left: candidates and links that never came to be. Only the publisher may call it. */
  async sweep(): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    for (const name of names) {
      const path = join(this.path, name);
      const isLeft =
        /^(?:candidate|trash)-/.test(name) || (name.startsWith("switch-") && (await isOlderThan(path, SWITCH_MS)));
      if (isLeft) await rm(path, { recursive: true, force: true });
    }
  }

  /** Deletes all but the newest releases; the current one stays whatever its age. */
  async prune(keptCount: number): Promise<void> {
    const old = (await this.numbers()).slice(0, -keptCount);
    for (const number of old) await this.#deleteUnlessCurrent(number);
  }

  /** A rollback may make a release current at any moment; then it is put back. */
  async #deleteUnlessCurrent(number: number): Promise<void> {
    if (number === (await this.currentNumber())) return;
    const trash = join(this.path, `trash-${randomUUID()}`);
    await rename(this.pathOf(number), trash);
    if (number === (await this.currentNumber())) await rename(trash, this.pathOf(number));
    else await rm(trash, { recursive: true, force: true });
  }

  /** Text of a file of a release; null where it is not there. */
  async readText(number: number, name: string): Promise<string | null> {
    return readFile(join(this.pathOf(number), name), "utf8").catch(() => null);
  }
}

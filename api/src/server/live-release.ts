// SPDX-License-Identifier: EUPL-1.2

import { messageOf } from "../kernel/errors.ts";
import { type LoadedRelease, loadRelease } from "../publishing/load-release.ts";
import type { ReleaseFolder } from "../publishing/release-folder.ts";

const POLL_MS = 300;

/** The release that a server answers from: it follows `current`, whoever switches it. */
export class LiveRelease {
  readonly #folder: ReleaseFolder;
  readonly #onProblem: (message: string) => void;
  #loaded: LoadedRelease | null = null;
  #refused: number | null = null;
  #looking: Promise<void> = Promise.resolve();
  #isWatching = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(folder: ReleaseFolder, onProblem: (message: string) => void) {
    this.#folder = folder;
    this.#onProblem = onProblem;
  }

  /** What is served now; null where there is no release that can be served. */
  get loaded(): LoadedRelease | null {
    return this.#loaded;
  }

  /** Takes over what `current` points to; a damaged release is told once and not served, the one in memory goes on. */
  refresh(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look());
    return this.#looking;
  }

  /** Follows `current` until `unwatch`, so that a rollback by another process is seen. */
  watch(): void {
    const follow = async (): Promise<void> => {
      await this.refresh();
      if (this.#isWatching) this.#timer = setTimeout(() => void follow(), POLL_MS).unref();
    };
    this.#isWatching = true;
    void follow();
  }

  unwatch(): void {
    this.#isWatching = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const number = await this.#folder.currentNumber();
    if (number !== this.#refused) this.#refused = null;
    if (number === null || number === this.#loaded?.file.number || number === this.#refused) return;
    try {
      this.#loaded = await loadRelease(this.#folder, number);
    } catch (error) {
      this.#refused = number;
      this.#onProblem(messageOf(error));
    }
  }
}

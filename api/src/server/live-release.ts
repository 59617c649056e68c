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
  async refresh(): Promise<void> {
    const number = await this.#folder.currentNumber();
    if (number === null || number === this.#loaded?.file.number || number === this.#refused) return;
    try {
      this.#loaded = await loadRelease(this.#folder, number);
      this.#refused = null;
    } catch (error) {
      this.#refused = number;
      this.#onProblem(messageOf(error));
    }
  }

  /** Follows `current` until `unwatch`, so that a rollback by another process is seen. */
  watch(): void {
    this.#timer = setInterval(() => void this.refresh(), POLL_MS);
    this.#timer.unref();
  }

  unwatch(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { UniqueConstraintViolationException } from "@mikro-orm/core";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { PublisherLease } from "../workspace/publisher-lease.entity.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";

/** How long the lease holds after each renewal; renewed three times in that span. */
const LEASE_MS = 6_000;

/** Time between two renewals. */
export const RENEWAL_MS = LEASE_MS / 3;

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether the holder is a process of this host that has ended, so that its lease need not be waited for. */
function hasEnded(holder: string): boolean {
  const [host, processId] = holder.split("/");
  return host === hostname() && processId !== undefined && !isAlive(Number(processId));
}

/** The right of one process at a time to publish from a working copy. */
export class Lease {
  readonly #workingCopy: WorkingCopy;
  readonly #holder = `${hostname()}/${process.pid}/${randomUUID()}`;

  constructor(workingCopy: WorkingCopy) {
    this.#workingCopy = workingCopy;
  }

  /** Takes the lease, or keeps it; false where another process has it. */
  async take(): Promise<boolean> {
    const lease = await this.#workingCopy.read((em) => em.findOne(PublisherLease, { id: 1 }));
    const expiresAt = new Date(Date.now() + LEASE_MS).toISOString();
    if (lease === null) return this.#insert(expiresAt);
    const isMine = lease.holder === this.#holder;
    const isFree = lease.expiresAt < new Date().toISOString() || hasEnded(lease.holder);
    if (!isMine && !isFree) return false;
    const seen = { id: 1, holder: lease.holder, expiresAt: lease.expiresAt };
    const change = { holder: this.#holder, expiresAt };
    return (await this.#workingCopy.transaction((em) => em.nativeUpdate(PublisherLease, seen, change))) === 1;
  }

  /** @throws OkienkoError INTERNAL where another process has taken the lease meanwhile */
  async confirm(): Promise<void> {
    if (await this.take()) return;
    throw new OkienkoError(
      ErrorCode.INTERNAL,
      "Another process took over publishing meanwhile. Nothing was switched; publish again.",
    );
  }

  /** Gives the lease back, so that the next process need not wait. */
  async giveBack(): Promise<void> {
    await this.#workingCopy.transaction((em) => em.nativeDelete(PublisherLease, { id: 1, holder: this.#holder }));
  }

  /** False where another process was first. */
  async #insert(expiresAt: string): Promise<boolean> {
    try {
      await this.#workingCopy.transaction((em) =>
        em.insert(PublisherLease, { id: 1, holder: this.#holder, expiresAt }),
      );
      return true;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return false;
      throw error;
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { v7 } from "uuid";
import type { ErrorCode } from "../kernel/error-code.ts";
import { PublicationRequest, PublicationState } from "../workspace/publication-request.entity.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";

/** How long requests that have ended are kept. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** How a publication ended. */
export type PublicationOutcome =
  | { readonly releaseNumber: number }
  | { readonly errorCode: ErrorCode; readonly errorMessage: string };

/** Wishes to publish, kept in the working copy, so that any process may make them and any may fulfil them. */
export class PublicationQueue {
  readonly #workingCopy: WorkingCopy;

  constructor(workingCopy: WorkingCopy) {
    this.#workingCopy = workingCopy;
  }

  /** Asks for a publication; gives the id of the request. */
  async add(allowsShrink: boolean): Promise<string> {
    const id = v7();
    await this.#workingCopy.transaction(async (em) => {
      const requestedAt = new Date().toISOString();
      const unknown = { progress: null, releaseNumber: null, errorCode: null, errorMessage: null };
      em.persist(
        em.create(PublicationRequest, { id, state: PublicationState.QUEUED, allowsShrink, requestedAt, ...unknown }),
      );
    });
    return id;
  }

  /** The request of this id; null where it is not there. */
  async find(id: string): Promise<PublicationRequest | null> {
    return this.#workingCopy.read((em) => em.findOne(PublicationRequest, { id }));
  }

  /** Puts requests back that a killed publisher had begun. Only who has taken over the lease may call it. */
  async requeueAbandoned(): Promise<void> {
    const began = { state: PublicationState.RUNNING };
    await this.#workingCopy.transaction((em) =>
      em.nativeUpdate(PublicationRequest, began, { state: PublicationState.QUEUED, progress: null }),
    );
  }

  /**
   * Takes waiting requests: one publication fulfils all of them, for it publishes what all of them saw. Those that allow
   * the release to shrink wait for their own turn, so that nobody's permission serves somebody else's request.
   */
  async takeAlike(): Promise<readonly PublicationRequest[]> {
    return this.#workingCopy.transaction(async (em) => {
      const waiting = await em.find(PublicationRequest, { state: PublicationState.QUEUED }, { orderBy: { id: "asc" } });
      const alike = waiting.filter((request) => request.allowsShrink === waiting[0]?.allowsShrink);
      for (const request of alike) request.state = PublicationState.RUNNING;
      return alike;
    });
  }

  /** Whether a request waits; asked often, so it writes nothing. */
  async hasWaiting(): Promise<boolean> {
    const count = await this.#workingCopy.read((em) =>
      em.count(PublicationRequest, { state: PublicationState.QUEUED }),
    );
    return count > 0;
  }

  /** Takes a request back that nobody has begun, for the person who made it has gone. */
  async withdraw(id: string): Promise<void> {
    const waiting = { id, state: PublicationState.QUEUED };
    await this.#workingCopy.transaction((em) => em.nativeDelete(PublicationRequest, waiting));
  }

  /** Deletes requests that ended long ago. */
  async forgetOld(): Promise<void> {
    const before = new Date(Date.now() - KEPT_MS).toISOString();
    const ended = { $in: [PublicationState.PUBLISHED, PublicationState.FAILED] };
    await this.#workingCopy.transaction((em) =>
      em.nativeDelete(PublicationRequest, { state: ended, requestedAt: { $lt: before } }),
    );
  }

  /** Tells whoever waits for these requests what happens now. */
  async tell(requests: readonly PublicationRequest[], progress: string): Promise<void> {
    await this.#change(requests, { progress });
  }

  /** Ends requests. */
  async finish(requests: readonly PublicationRequest[], outcome: PublicationOutcome): Promise<void> {
    const state = "releaseNumber" in outcome ? PublicationState.PUBLISHED : PublicationState.FAILED;
    await this.#change(requests, { state, ...outcome });
  }

  async #change(requests: readonly PublicationRequest[], change: Partial<PublicationRequest>): Promise<void> {
    const ids = requests.map((request) => request.id);
    await this.#workingCopy.transaction((em) => em.nativeUpdate(PublicationRequest, { id: { $in: ids } }, change));
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as wait } from "node:timers/promises";
import { ErrorCode } from "../kernel/error-code.ts";
import { messageOf, OkienkoError } from "../kernel/errors.ts";
import type { PublicationRequest } from "../workspace/publication-request.entity.ts";
import { releaseFor } from "./publication-outcome.ts";
import { type PublicationOutcome, PublicationQueue } from "./publication-queue.ts";
import { Publisher, type PublisherParts } from "./publisher.ts";
import { Lease, RENEWAL_MS } from "./publisher-lease.ts";
import type { ReleaseFile } from "./release-file.ts";

const POLL_MS = 100;

/** What others hear of the publications of this process. */
export interface PublicationListener {
  /** Called after the switch, before whoever asked is told. */
  readonly onPublished: () => Promise<void>;
}

/**
 * Fulfils requests to publish while this process has the lease, and waits for those that another process fulfils.
 * A server runs one for as long as it lives, a command for as long as its own request takes.
 */
export class PublicationService {
  readonly queue: PublicationQueue;
  readonly #parts: PublisherParts;
  readonly #lease: Lease;
  readonly #listener: PublicationListener;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #hasLease = false;
  #renewedAt = 0;
  /** The request that this process waits for; null where it waits for none. */
  #ownRequest: string | null = null;

  constructor(parts: PublisherParts, listener: PublicationListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.queue = new PublicationQueue(parts.workingCopy);
    this.#lease = new Lease(parts.workingCopy);
  }

  /** Begins to fulfil requests in the background. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after the step at hand; a publication that runs is given up, and begun anew by the next process. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#parts.worker.stop();
    await this.#running;
    if (this.#ownRequest !== null) await this.queue.withdraw(this.#ownRequest);
    if (this.#hasLease) await this.#lease.giveBack();
  }

  /**
   * Asks for a publication and waits until this or another process has made it.
   * @throws OkienkoError with the code that ended the publication
   */
  async request(allowsShrink: boolean, onProgress: (doing: string) => void): Promise<number> {
    return this.waitFor(await this.queue.add(allowsShrink), onProgress);
  }

  /**
   * Waits until a request of this process is fulfilled, by this or another process.
   * @throws OkienkoError with the code that ended the publication
   */
  async waitFor(id: string, onProgress: (doing: string) => void): Promise<number> {
    this.#ownRequest = id;
    const number = await this.#outcomeOf(id, onProgress);
    this.#ownRequest = null;
    return number;
  }

  async #outcomeOf(id: string, onProgress: (doing: string) => void): Promise<number> {
    let told: string | null = null;
    while (!this.#stopping.signal.aborted) {
      const request = await this.queue.find(id);
      const number = releaseFor(request);
      if (number !== null) return number;
      const progress = request?.progress ?? null;
      if (progress !== null && progress !== told) onProgress(progress);
      told = progress;
      await this.#pause(POLL_MS);
    }
    throw new OkienkoError(
      ErrorCode.NOT_READY,
      "Stopped before the publication was made. Publish again, or start again.",
    );
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        if ((await this.#keepLease()) && (await this.queue.hasWaiting())) await this.#fulfilWaiting();
      } catch (error) {
        console.error(`Publishing rests for a moment: ${messageOf(error)}`);
        this.#renewedAt = 0;
        await this.#pause(RENEWAL_MS);
      }
      await this.#pause(POLL_MS);
    }
  }

  /** Waits, but not longer than until the end. */
  async #pause(milliseconds: number): Promise<void> {
    await wait(milliseconds, null, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #keepLease(): Promise<boolean> {
    if (Date.now() - this.#renewedAt < RENEWAL_MS) return this.#hasLease;
    const hadLease = this.#hasLease;
    this.#hasLease = await this.#lease.take();
    this.#renewedAt = Date.now();
    if (this.#hasLease && !hadLease) await this.#clearUp();
    return this.#hasLease;
  }

  /** Puts right what a killed publisher left: requests that it had begun, candidates that it was making. */
  async #clearUp(): Promise<void> {
    await this.queue.requeueAbandoned();
    await this.queue.forgetOld();
    await this.#parts.releases.sweep();
  }

  async #fulfilWaiting(): Promise<void> {
    const requests = await this.queue.takeAlike();
    if (requests.length === 0) return;
    const renewal = setInterval(() => void this.#lease.take().catch(() => undefined), RENEWAL_MS);
    try {
      const outcome = await this.#publish(requests).then(({ number }) => ({ releaseNumber: number }), outcomeOf);
      if (this.#stopping.signal.aborted && "errorCode" in outcome) return;
      if ("releaseNumber" in outcome) await this.#listener.onPublished();
      await this.#record(requests, outcome);
    } finally {
      clearInterval(renewal);
    }
  }

  /** What was published stays published; that it was is told again until the working copy has taken it. */
  async #record(requests: readonly PublicationRequest[], outcome: PublicationOutcome): Promise<void> {
    for (;;) {
      try {
        return await this.queue.finish(requests, outcome);
      } catch (error) {
        if (this.#stopping.signal.aborted) throw error;
        console.error(`The end of a publication could not be recorded yet: ${messageOf(error)}`);
        await this.#pause(RENEWAL_MS);
      }
    }
  }

  async #publish(requests: readonly PublicationRequest[]): Promise<ReleaseFile> {
    return new Publisher(this.#parts).publish({
      asOf: new Date().toISOString(),
      allowsShrink: requests.every((request) => request.allowsShrink),
      onProgress: (doing) => void this.queue.tell(requests, doing).catch(() => undefined),
      confirmRight: () => this.#lease.confirm(),
    });
  }
}

function outcomeOf(error: unknown): PublicationOutcome {
  const errorCode = error instanceof OkienkoError ? error.code : ErrorCode.INTERNAL;
  return { errorCode, errorMessage: messageOf(error) };
}

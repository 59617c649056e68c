// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as wait } from "node:timers/promises";
import { ErrorCode } from "../kernel/error-code.ts";
import { messageOf, OkienkoError } from "../kernel/errors.ts";
import { type PublicationRequest, PublicationState } from "../workspace/publication-request.entity.ts";
import { PublicationQueue } from "./publication-queue.ts";
import { Publisher, type PublisherParts } from "./publisher.ts";
import { Lease, RENEWAL_MS } from "./publisher-lease.ts";
import type { ReleaseFile } from "./release-file.ts";

const POLL_MS = 100;

/** What others hear of the publications of this process. */
export interface PublicationListener {
  readonly onPublished: (release: ReleaseFile) => Promise<void>;
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
    if (this.#hasLease) await this.#lease.giveBack();
  }

  /**
   * Asks for a publication and waits until this or another process has made it.
   * @throws OkienkoError with the code that ended the publication
   */
  async request(allowsShrink: boolean, onProgress: (doing: string) => void): Promise<number> {
    const id = await this.queue.add(allowsShrink);
    let told: string | null = null;
    for (;;) {
      if (this.#stopping.signal.aborted)
        throw new OkienkoError(
          ErrorCode.NOT_READY,
          "Stopped before the publication was made; the next start makes it.",
        );
      const request = await this.queue.find(id);
      if (request === null)
        throw new OkienkoError(ErrorCode.INTERNAL, "The request to publish has vanished. Publish again.");
      if (request.progress !== null && request.progress !== told) onProgress(request.progress);
      told = request.progress;
      if (request.state === PublicationState.PUBLISHED) return request.releaseNumber ?? 0;
      if (request.state === PublicationState.FAILED) {
        throw new OkienkoError(
          (request.errorCode ?? ErrorCode.INTERNAL) as ErrorCode,
          request.errorMessage ?? "The publication failed.",
        );
      }
      await wait(POLL_MS, null, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        if (await this.#keepLease()) await this.#fulfilWaiting();
      } catch (error) {
        console.error(`Publishing rests for a moment: ${messageOf(error)}`);
        await wait(RENEWAL_MS, null, { signal: this.#stopping.signal }).catch(() => undefined);
      }
      await wait(POLL_MS, null, { signal: this.#stopping.signal }).catch(() => undefined);
    }
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
    await this.#parts.releases.sweep();
  }

  async #fulfilWaiting(): Promise<void> {
    const requests = await this.queue.takeAll();
    if (requests.length === 0) return;
    const renewal = setInterval(() => void this.#lease.take().catch(() => undefined), RENEWAL_MS);
    try {
      const release = await this.#publish(requests);
      await this.#listener.onPublished(release);
      await this.queue.finish(requests, { releaseNumber: release.number });
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      await this.queue.finish(requests, outcomeOf(error));
    } finally {
      clearInterval(renewal);
    }
  }

  async #publish(requests: readonly PublicationRequest[]): Promise<ReleaseFile> {
    return new Publisher(this.#parts).publish({
      asOf: new Date().toISOString(),
      allowsShrink: requests.some((request) => request.allowsShrink),
      onProgress: (doing) => void this.queue.tell(requests, doing).catch(() => undefined),
      confirmRight: () => this.#lease.confirm(),
    });
  }
}

function outcomeOf(error: unknown): { readonly errorCode: ErrorCode; readonly errorMessage: string } {
  const errorCode = error instanceof OkienkoError ? error.code : ErrorCode.INTERNAL;
  return { errorCode, errorMessage: messageOf(error) };
}

// SPDX-License-Identifier: EUPL-1.2

import type { FastifyReply } from "fastify";
import { sha256 } from "../kernel/hash.ts";

/** Most bytes of answers that are kept for one release. */
const MAX_BYTES = 32 * 1024 * 1024;

/** An answer of the API, whole. */
export interface KeptAnswer {
  readonly headers: Parameters<FastifyReply["headers"]>[0];
  readonly body: string;
}

/** Name under which the answer to a request is kept; equal requests have equal names. */
export function nameOfRequest(accept: string, body: unknown): string {
  return sha256(`${accept}\n${JSON.stringify(body)}`);
}

/**
 * Answers of one release, which never change, so that nothing is reckoned twice. Where there are too many, those go that
 * were not asked for the longest.
 */
export class AnswerCache {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #maxBytes: number;
  #byteCount = 0;

  constructor(maxBytes: number = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** The answer kept under a name; null where there is none. */
  get(name: string): KeptAnswer | null {
    const answer = this.#answers.get(name);
    if (!answer) return null;
    // The order of a map is that of setting: the one asked for last goes last.
    this.#answers.delete(name);
    this.#answers.set(name, answer);
    return answer;
  }

  /** Keeps an answer, unless it is larger than all that may be kept. */
  keep(name: string, answer: KeptAnswer): void {
    if (Buffer.byteLength(answer.body) > this.#maxBytes) return;
    this.#forget(name);
    this.#answers.set(name, answer);
    this.#byteCount += Buffer.byteLength(answer.body);
    for (const oldest of this.#answers.keys()) {
      if (this.#byteCount <= this.#maxBytes) return;
      this.#forget(oldest);
    }
  }

  #forget(name: string): void {
    const answer = this.#answers.get(name);
    if (!answer) return;
    this.#answers.delete(name);
    this.#byteCount -= Buffer.byteLength(answer.body);
  }
}

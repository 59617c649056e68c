// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import type { BuildRequest, WorkerMessage } from "./protocol.ts";

/** The instant that all sites of tests are made for, ISO 8601. */
export const AS_OF = "2026-11-23T12:00:00.000Z";

/** A build worker as its parent sees it. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #buildCount = 0;

  /** Starts it; what is asked before it is ready waits. */
  constructor(program: string) {
    this.#child = fork(program, { cwd: tmpdir(), execArgv: [] });
  }

  /** Its process id. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** What it says next. */
  async nextMessage(): Promise<WorkerMessage> {
    const [message] = await once(this.#child, "message");
    return message as WorkerMessage;
  }

  /** Has a site built, and gives the answer. */
  async build(order: Pick<BuildRequest, "apiUrl" | "outDir"> & Partial<BuildRequest>): Promise<WorkerMessage> {
    this.#buildCount += 1;
    const id = this.#buildCount;
    this.#child.send({ type: "build", id, asOf: AS_OF, publicUrl: null, contentFile: null, ...order });
    for (;;) {
      const message = await this.nextMessage();
      if (message.type !== "ready") return message;
    }
  }

  /** Goes away, as a parent that ends does, and waits until the worker has gone too. */
  async leave(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.disconnect();
    await gone;
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import type { BuildRequest, GateReport, WorkerMessage } from "./protocol.ts";

/** The instant that all sites of tests are made for, ISO 8601. */
export const AS_OF = "2026-11-23T12:00:00.000Z";

type Order = Pick<BuildRequest, "apiUrl" | "outDir"> & Partial<BuildRequest>;

/** A build worker as its parent sees it. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #requestCount = 0;

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
  async build(order: Order): Promise<WorkerMessage> {
    return this.#ask({ type: "build", ...order });
  }

  /** Has a site that was built tell what was found of it, and gives the answer. */
  async report(order: Order, report: GateReport): Promise<WorkerMessage> {
    return this.#ask({ type: "report", ...order, report });
  }

  async #ask(request: object): Promise<WorkerMessage> {
    this.#requestCount += 1;
    this.#child.send({ id: this.#requestCount, asOf: AS_OF, publicUrl: null, contentFile: null, ...request });
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

// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { PdfError } from "../../documents/pdf/pdf-error.ts";
import type { PdfOrder, PdfRenderer, RenderedPdf } from "../../documents/pdf/pdf-renderer.ts";
import type { RenderAnswer } from "./render-protocol.ts";

const PROGRAM = fileURLToPath(new URL("./render-program.ts", import.meta.url));
const END_WITH_PARENT = new URL("./end-with-parent.ts", import.meta.url).href;

/** A document takes a tenth of a second; a loaded machine and the start of the process take their part. */
const LIMIT_MS = 60_000;

/** Draws documents in a process of its own, which is started for the first of them. */
export class RendererProcess implements PdfRenderer {
  readonly #program: string;
  readonly #limitMs: number;
  #child: ChildProcess | null = null;
  #orderCount = 0;

  constructor(program: string = PROGRAM, limitMs: number = LIMIT_MS) {
    this.#program = program;
    this.#limitMs = limitMs;
  }

  /** Draws one document; one at a time. Throws PdfError, also where the process crashes or takes longer than the limit. */
  async render(order: PdfOrder): Promise<RenderedPdf> {
    const execArgv = ["--import", END_WITH_PARENT];
    this.#child ??= fork(this.#program, { execArgv, serialization: "advanced" });
    const child = this.#child;
    this.#orderCount += 1;
    const answered = this.#answerTo(order, child);
    child.send({ id: this.#orderCount, order });
    const answer = await answered;
    if ("message" in answer) throw new PdfError(order.name, answer.message);
    return answer.rendered;
  }

  /** Ends the process, whatever it does. */
  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  #answerTo(order: PdfOrder, child: ChildProcess): Promise<RenderAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<RenderAnswer>();
    const fail = (reason: string): void => {
      this.stop();
      reject(new PdfError(order.name, reason));
    };
    const onExit = (code: number | null, signal: string | null): void =>
      fail(`the generator crashed (${signal ?? code}). Take this record out of publication and report it.`);
    const limit = setTimeout(() => {
      child.off("exit", onExit);
      fail(
        `the generator gave no answer in ${this.#limitMs / 1000} s. Take this record out of publication and report it.`,
      );
    }, this.#limitMs);
    const onError = (error: Error): void => fail(`the generator could not be started: ${error.message}.`);
    child.once("exit", onExit).once("error", onError).once("message", resolve);
    return promise.finally(() => {
      clearTimeout(limit);
      child.off("exit", onExit);
      child.off("error", onError);
      child.off("message", resolve);
    });
  }
}

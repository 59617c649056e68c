// SPDX-License-Identifier: EUPL-1.2

import { Worker } from "node:worker_threads";
import type { WorkerAnswer } from "./judge.worker.ts";
import { PdfUnreadableError } from "./pdf-unreadable-error.ts";
import type { PdfVerdict } from "./pdf-verdict.ts";

/** Longer than any honest file takes; a 2-page leaflet takes some 20 ms. */
const TIMEOUT_MS = 20_000;
const MEMORY_MB = 1024;

let idle: Worker | null = null;
let lastTurn: Promise<unknown> = Promise.resolve();

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_MB };
  const worker = new Worker(new URL("./judge.worker.ts", import.meta.url), { execArgv: [], resourceLimits });
  // It may die between two questions too; nobody asks it again then, and nobody needs to hear of it.
  worker
    .on("error", () => undefined)
    .once("exit", () => {
      if (idle === worker) idle = null;
    });
  return worker;
}

/** Asks the thread; one that does not answer in time, or dies, is not used again. */
async function ask(bytes: Uint8Array, timeoutMs: number): Promise<WorkerAnswer> {
  const worker = idle ?? startWorker();
  idle = null;
  worker.ref();
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
  const giveUp = (cause: unknown): void => reject(new PdfUnreadableError("TOO_COMPLEX", cause));
  const timer = setTimeout(giveUp, timeoutMs, "out of time");
  worker.on("message", resolve).on("error", giveUp).on("exit", giveUp);
  try {
    worker.postMessage(bytes);
    const answer = await promise;
    idle = worker;
    return answer;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
    worker.off("message", resolve).off("error", giveUp).off("exit", giveUp);
    worker.unref();
  }
}

async function judge(bytes: Uint8Array, timeoutMs: number): Promise<PdfVerdict> {
  const answer = await ask(bytes, timeoutMs);
  if ("unreadable" in answer) throw new PdfUnreadableError(answer.unreadable);
  return answer.verdict;
}

/**
 * Judges whether a PDF can be accessible: the conditions of PDF/UA-1 (ISO 14289-1) that a program can check. The work is
 * done in a thread of its own, one file at a time, so that no file can hang or fell the process, whatever it holds.
 * @throws PdfUnreadableError for a file that cannot be judged at all
 */
export function judgePdf(bytes: Uint8Array, timeoutMs: number = TIMEOUT_MS): Promise<PdfVerdict> {
  const turn = lastTurn.then(() => judge(bytes, timeoutMs));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

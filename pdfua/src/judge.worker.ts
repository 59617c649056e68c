// SPDX-License-Identifier: EUPL-1.2
// The thread that judges files for `judgePdf`, one after another.

import { parentPort } from "node:worker_threads";
import { judgement } from "./judgement.ts";
import { PdfUnreadableError, type UnreadableReason } from "./pdf-unreadable-error.ts";
import type { PdfVerdict } from "./pdf-verdict.ts";

/** What the thread answers to the bytes of a file. */
export type WorkerAnswer = { readonly verdict: PdfVerdict } | { readonly unreadable: UnreadableReason };

async function answer(bytes: Uint8Array): Promise<WorkerAnswer> {
  try {
    return { verdict: await judgement(bytes) };
  } catch (error) {
    return { unreadable: error instanceof PdfUnreadableError ? error.reason : "DAMAGED" };
  }
}

parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await answer(bytes)));

// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as wait } from "node:timers/promises";
import { releaseFor } from "../publishing/publication-outcome.ts";
import { PublicationQueue } from "../publishing/publication-queue.ts";
import type { PublicationService } from "../publishing/publication-service.ts";
import { PublicationState } from "../workspace/publication-request.entity.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson, seconds } from "./terminal.ts";

/** How the person wants to publish, and hear of it. */
export interface PublishFlags {
  readonly allowsShrink: boolean;
  readonly asJson: boolean;
}

/** What it takes to publish in this process. */
async function makeService(context: CommandContext, workingCopy: WorkingCopy): Promise<PublicationService> {
  const { makePublicApi, publicationParts } = await import("./publication-parts.ts");
  const { PublicationService: Service } = await import("../publishing/publication-service.ts");
  const parts = await publicationParts(context, workingCopy, await makePublicApi());
  return new Service(parts, { onPublished: async () => undefined });
}

/** How long a server that runs may take to begin, and to end. */
const BEGINS_MS = 300;
const ENDS_MS = 20_000;
const LOOK_EVERY_MS = 50;

/**
 * Waits for the release that a running server makes, for to get ready for publishing here would only slow it down. Null
 * where none has begun or ended in time.
 */
async function byServer(queue: PublicationQueue, id: string, tell: (doing: string) => void): Promise<number | null> {
  const began = performance.now();
  let told: string | null = null;
  for (;;) {
    const request = await queue.find(id);
    const number = releaseFor(request);
    if (request === null || number !== null) return number;
    if (request.progress !== null && request.progress !== told) tell(request.progress);
    told = request.progress;
    const limitMs = request.state === PublicationState.QUEUED ? BEGINS_MS : ENDS_MS;
    if (performance.now() - began > limitMs) return null;
    await wait(LOOK_EVERY_MS);
  }
}

async function byThisProcess(
  context: CommandContext,
  workingCopy: WorkingCopy,
  id: string,
  tell: (doing: string) => void,
): Promise<number> {
  const service = await makeService(context, workingCopy);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void service.stop());
  try {
    service.start();
    return await service.waitFor(id, tell);
  } finally {
    await service.stop();
  }
}

/** Publishes the working copy: by the server that runs on it, or by this process where none does. */
export async function publish(context: CommandContext, flags: PublishFlags): Promise<void> {
  const began = performance.now();
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  try {
    const queue = new PublicationQueue(workingCopy);
    const id = await queue.add(flags.allowsShrink);
    const tell = flags.asJson ? () => undefined : (doing: string) => say(`${doing} …`);
    const number = (await byServer(queue, id, tell)) ?? (await byThisProcess(context, workingCopy, id, tell));
    const tookMs = Math.round(performance.now() - began);
    if (flags.asJson) sayJson({ releaseNumber: number, tookMs });
    else say(`Release ${number} is published (${seconds(tookMs)}).`);
  } finally {
    await workingCopy.close();
  }
}

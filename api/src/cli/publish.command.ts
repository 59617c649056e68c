// SPDX-License-Identifier: EUPL-1.2

import { PublicationQueue } from "../publishing/publication-queue.ts";
import type { PublicationService } from "../publishing/publication-service.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson, seconds } from "./terminal.ts";

/** How the person wants to publish, and hear of it. */
export interface PublishFlags {
  readonly allowsShrink: boolean;
  readonly asJson: boolean;
}

/** What it takes to publish in this process; loaded while a server that runs has already begun. */
async function makeService(context: CommandContext, workingCopy: WorkingCopy): Promise<PublicationService> {
  const { makePublicApi, publicationParts } = await import("./publication-parts.ts");
  const { PublicationService: Service } = await import("../publishing/publication-service.ts");
  const parts = await publicationParts(context, workingCopy, await makePublicApi());
  return new Service(parts, { onPublished: async () => undefined });
}

/** Publishes the working copy: by the server that runs on it, or by this process where none does. */
export async function publish(context: CommandContext, flags: PublishFlags): Promise<void> {
  const began = performance.now();
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  const id = await new PublicationQueue(workingCopy).add(flags.allowsShrink);
  const service = await makeService(context, workingCopy);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void service.stop());
  try {
    service.start();
    const tell = flags.asJson ? () => undefined : (doing: string) => say(`${doing} …`);
    const number = await service.waitFor(id, tell);
    const tookMs = Math.round(performance.now() - began);
    if (flags.asJson) sayJson({ releaseNumber: number, tookMs });
    else say(`Release ${number} is published (${seconds(tookMs)}).`);
  } finally {
    await service.stop();
    await workingCopy.close();
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { PublicationService } from "../publishing/publication-service.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { makePublicApi, publicationParts } from "./publication-parts.ts";
import { say, sayJson, seconds } from "./terminal.ts";

/** How the person wants to publish, and hear of it. */
export interface PublishFlags {
  readonly allowsShrink: boolean;
  readonly asJson: boolean;
}

/** Publishes the working copy: by the server that runs on it, or by this process where none does. */
export async function publish(context: CommandContext, flags: PublishFlags): Promise<void> {
  const began = performance.now();
  const workingCopy = await WorkingCopy.open(context.databaseUrl);
  const parts = await publicationParts(context.dataFolder, workingCopy, await makePublicApi());
  const service = new PublicationService(parts, { onPublished: async () => undefined });
  const stop = (): void => void service.stop();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    service.start();
    const tell = flags.asJson ? () => undefined : (doing: string) => say(`${doing} …`);
    const number = await service.request(flags.allowsShrink, tell);
    const tookMs = Math.round(performance.now() - began);
    if (flags.asJson) sayJson({ releaseNumber: number, tookMs });
    else say(`Release ${number} is published (${seconds(tookMs)}).`);
  } finally {
    await service.stop();
    await workingCopy.close();
  }
}

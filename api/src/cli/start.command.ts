// SPDX-License-Identifier: EUPL-1.2

import { PublicationService } from "../publishing/publication-service.ts";
import type { PublisherParts } from "../publishing/publisher.ts";
import { ReleaseFolder } from "../publishing/release-folder.ts";
import { type RunningServer, startHttpServer } from "../server/http-server.ts";
import { LiveRelease } from "../server/live-release.ts";
import { isEmpty } from "../workspace/approved-records.ts";
import { readPack } from "../workspace/pack/read-pack.ts";
import { replaceRecords } from "../workspace/replace-records.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { describeImport } from "./import.command.ts";
import { makePublicApi, type PublicApi, publicationParts } from "./publication-parts.ts";
import { say, sayError, step } from "./terminal.ts";

const STOP_DEADLINE_MS = 8000;

/** The parts of a running Okienko; a part that comes up while all are being ended is ended at once. */
class Running {
  readonly #closers: (() => Promise<void>)[] = [];
  #isStopping = false;

  /** Whether the person has told the program to stop. */
  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Remembers how to end a part. */
  onStop(close: () => Promise<void>): void {
    this.#closers.unshift(close);
  }

  /** Ends all parts, the last that came up first; called again, those that came up meanwhile. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (let close = this.#closers.shift(); close; close = this.#closers.shift()) {
      await close().catch((error: unknown) => sayError(error, false));
    }
  }
}

async function serve(
  context: CommandContext,
  api: PublicApi,
  live: LiveRelease,
  running: Running,
): Promise<RunningServer> {
  await live.refresh();
  const server = await startHttpServer({ host: context.host, port: context.port }, api.apollo, live);
  live.watch();
  running.onStop(async () => {
    live.unwatch();
    await server.close();
  });
  return server;
}

function sayAddresses(url: string, live: LiveRelease): void {
  say(`\nOkienko is open (release ${live.loaded?.file.number ?? 0}). Stop it with Ctrl-C.`);
  say(`  site        ${url}/`);
  say(`  public API  ${url}/graphql (POST)`);
}

async function openWorkingCopy(context: CommandContext): Promise<WorkingCopy> {
  const workingCopy = await step("Opening the working copy", () => WorkingCopy.open(context.databaseUrl));
  if (await workingCopy.read(isEmpty)) {
    const summary = await step("Importing the embedded content", async () => {
      const records = await readPack(context.embeddedPack);
      return workingCopy.transaction(async (em) => ((await isEmpty(em)) ? replaceRecords(em, records) : null));
    });
    if (summary !== null) say(`  ${describeImport(summary)}`);
  }
  return workingCopy;
}

/** Why the working copy is to be published without anyone asking; null where it is not. */
function reasonToPublish(parts: PublisherParts, live: LiveRelease): string | null {
  if (live.loaded === null) return "there is no release that can be served";
  const { codeVersion, publicUrl } = live.loaded.file;
  if (codeVersion !== parts.codeVersion) return "the program has changed since the current release";
  return publicUrl === parts.publicUrl ? null : "OKIENKO_PUBLIC_URL has changed since the current release";
}

async function publishAtStart(service: PublicationService, reason: string): Promise<void> {
  await step(`Publishing, as ${reason}`, () => service.request(false, (doing) => say(`  ${doing} …`)));
}

async function startPublishing(
  context: CommandContext,
  api: PublicApi,
  live: LiveRelease,
  running: Running,
): Promise<void> {
  const workingCopy = await openWorkingCopy(context);
  running.onStop(() => workingCopy.close());
  if (running.isStopping) return;
  const parts = await publicationParts(context, workingCopy, api);
  const service = new PublicationService(parts, { onPublished: () => live.refresh() });
  running.onStop(() => service.stop());
  if (running.isStopping) return;
  service.start();
  const reason = reasonToPublish(parts, live);
  if (reason !== null) await publishAtStart(service, reason);
  if (!running.isStopping) parts.worker.warmUp();
}

/**
 * Runs Okienko until it is told to stop: serves the current release at once, then opens the working copy,
 * and publishes where there is no release or the program has changed.
 */
export async function start(context: CommandContext): Promise<void> {
  const running = new Running();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  let publishing: Promise<void> = Promise.resolve();
  try {
    const api = await makePublicApi();
    const live = new LiveRelease(new ReleaseFolder(context.dataFolder), say);
    const server = await serve(context, api, live, running);
    const wasReady = live.loaded !== null;
    if (wasReady) sayAddresses(server.url, live);
    publishing = startPublishing(context, api, live, running).catch((error: unknown) => {
      if (running.isStopping) return;
      if (!wasReady) throw error;
      say("\nThe current release is served on, but nothing can be published until this is mended:");
      sayError(error, false);
    });
    await Promise.race([stopped, publishing]);
    if (!wasReady && live.loaded !== null) sayAddresses(server.url, live);
    await stopped;
    say("Stopping …");
    // Whatever hangs, a database that does not answer for one, must not keep the process.
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
  } finally {
    await running.stop();
    await publishing.catch(() => undefined);
    await running.stop();
  }
}

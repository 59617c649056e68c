// SPDX-License-Identifier: EUPL-1.2
// The build worker: a child process with an IPC channel that makes the site again and again, one build at a time.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import config from "../../astro.config.ts";
import { finishSite } from "./finish-site.ts";
import type { BuildRequest, WorkerMessage } from "./protocol.ts";
import { deleteAbandonedFolders, inFreshFolder } from "./working-folder.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Whoever starts it, tests too, gets the same bytes; of another value scripts would name the files they were made from.
process.env["NODE_ENV"] = "production";
process.on("disconnect", () => process.exit());

const siteRoot = fileURLToPath(new URL("../../", import.meta.url));
const workRoot = join(siteRoot, ".work");

/** Without `sync`, an option that Astro has and does not document, it writes no type declarations into the checkout. */
const withoutSync = { devOutput: false, sync: false };

function say(message: WorkerMessage): void {
  process.send?.(message);
}

/** The message of an error and of what caused it, in one line each, without a stack. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${inWords(error.cause)})`;
  return `${error.message}${cause}`;
}

const { build } = await import("astro");

/** Makes the site and gives the number of its pages. */
async function makeSite({ apiUrl, outDir, asOf, publicUrl }: BuildRequest): Promise<number> {
  process.env["OKIENKO_API_URL"] = apiUrl;
  process.env["OKIENKO_AS_OF"] = asOf;
  const site = publicUrl === null ? {} : { site: publicUrl };
  const here = { configFile: false, root: siteRoot, outDir, logLevel: "error" } as const;
  await inFreshFolder(workRoot, (folder) =>
    build({ ...config, ...site, ...here, cacheDir: join(folder, "cache") }, withoutSync),
  );
  return finishSite(outDir, publicUrl);
}

async function answer(request: BuildRequest): Promise<void> {
  const { id } = request;
  try {
    say({ type: "built", id, pageCount: await makeSite(request) });
  } catch (error) {
    say({ type: "failed", id, message: inWords(error) });
  }
}

let queue = deleteAbandonedFolders(workRoot);

process.on("message", (request: BuildRequest) => {
  queue = queue.then(() => answer(request));
});

await queue;
say({ type: "ready" });

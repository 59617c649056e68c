// SPDX-License-Identifier: EUPL-1.2
// The build worker: a child process with an IPC channel that makes the site again and again, one build at a time.

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import config from "../../astro.config.ts";
import type { BuildRequest, WorkerMessage } from "./protocol.ts";
import { deleteAbandonedFolders, inFreshFolder } from "./working-folder.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.on("disconnect", () => process.exit());

const siteRoot = fileURLToPath(new URL("../../", import.meta.url));
const workRoot = join(siteRoot, ".work");

/** Without `sync`, an option that Astro has and does not document, it writes no type declarations into the checkout. */
const withoutSync = { devOutput: false, sync: false };

function say(message: WorkerMessage): void {
  process.send?.(message);
}

async function countPages(outDir: string): Promise<number> {
  const files = await readdir(outDir, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).length;
}

/** The message of an error and of what caused it, in one line each, without a stack. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${inWords(error.cause)})`;
  return `${error.message}${cause}`;
}

const { build } = await import("astro");

async function makeSite({ apiUrl, outDir }: BuildRequest): Promise<void> {
  process.env["OKIENKO_API_URL"] = apiUrl;
  await inFreshFolder(workRoot, (folder) =>
    build(
      { ...config, configFile: false, root: siteRoot, outDir, cacheDir: join(folder, "cache"), logLevel: "error" },
      withoutSync,
    ),
  );
}

async function answer(request: BuildRequest): Promise<void> {
  const { id, outDir } = request;
  try {
    await makeSite(request);
    say({ type: "built", id, pageCount: await countPages(outDir) });
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

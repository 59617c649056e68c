// SPDX-License-Identifier: EUPL-1.2
// The build worker: a child process with an IPC channel that makes the site again and again, one build at a time.

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeHash } from "./code-hash.ts";
import { compileSite } from "./compile-site.ts";
import { compiledSite } from "./compiled-site.ts";
import { fileMakers } from "./files/makers.ts";
import { LIST, writeFiles } from "./files/write-files.ts";
import { Finisher } from "./finisher.ts";
import { loadProgram, type Program } from "./load-program.ts";
import type { BuildRequest, BuiltMessage, ReportRequest, WorkerMessage } from "./protocol.ts";
import { renderAgain, renderSite } from "./render-site.ts";
import { deleteAbandonedFolders } from "./working-folder.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Whoever starts it, tests too, gets the same bytes; of another value scripts would name the files they were made from.
process.env["NODE_ENV"] = "production";
process.on("disconnect", () => process.exit());

const workRoot = fileURLToPath(new URL("../../.work", import.meta.url));

function say(message: WorkerMessage): void {
  process.send?.(message);
}

/** The message of an error and of what caused it, in one line each, without a stack. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${inWords(error.cause)})`;
  return `${error.message}${cause}`;
}

/** The system's code of an error or of what caused it. */
function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return "code" in error && typeof error.code === "string" ? error.code : systemCodeOf(error.cause);
}

/** The program of the site, compiled from the code as it is now. */
async function currentProgram(): Promise<Program> {
  return loadProgram(await compiledSite(workRoot, await codeHash(), compileSite));
}

/** The page that tells what was found of the site. */
const CHECKS_ROUTE = "/zgodnosc";

let buildCount = 0;

interface ToldToPages {
  /** Place of the list of files; empty before they are made. */
  readonly files: string;
  /** What was found of the site, as JSON; empty before it was judged. */
  readonly report: string;
}

/** Lets the pages know which build they belong to, and of what. */
function tellPages({ apiUrl, asOf }: BuildRequest | ReportRequest, { files, report }: ToldToPages): void {
  buildCount += 1;
  process.env["OKIENKO_BUILD"] = String(buildCount);
  process.env["OKIENKO_API_URL"] = apiUrl;
  process.env["OKIENKO_AS_OF"] = asOf;
  process.env["OKIENKO_FILES"] = files;
  process.env["OKIENKO_REPORT"] = report;
}

type Built = Omit<BuiltMessage, "type" | "id">;

async function makeSite(request: BuildRequest): Promise<Built> {
  const { outDir, contentFile, asOf, publicUrl } = request;
  tellPages(request, { files: "", report: "" });
  await rm(outDir, { recursive: true, force: true });
  // Before the pages, which tell how large each file is and how many pages it has.
  const order = { contentFile, publicUrl, today: asOf.slice(0, 10) };
  const began = performance.now();
  process.env["OKIENKO_FILES"] = await writeFiles(fileMakers, order, outDir);
  const filesMs = Math.round(performance.now() - began);
  const program = await currentProgram();
  const finisher = new Finisher(program.policy());
  await renderSite({ program, outDir, publicUrl, finish: finisher.finish.bind(finisher) });
  return { pageCount: await finisher.writeRest(outDir, publicUrl), filesMs };
}

/** Draws the page of checks again. */
async function tellReport(request: ReportRequest): Promise<Built> {
  const { outDir, publicUrl, report } = request;
  tellPages(request, { files: join(outDir, LIST), report: JSON.stringify(report) });
  const program = await currentProgram();
  const finisher = new Finisher(program.policy());
  await renderAgain(CHECKS_ROUTE, { program, outDir, publicUrl, finish: finisher.finish.bind(finisher) });
  return { pageCount: 1, filesMs: 0 };
}

async function answer(request: BuildRequest | ReportRequest): Promise<void> {
  const { id } = request;
  try {
    const built = request.type === "build" ? await makeSite(request) : await tellReport(request);
    say({ type: "built", id, ...built });
  } catch (error) {
    say({ type: "failed", id, message: inWords(error), systemCode: systemCodeOf(error) });
  }
}

/** Gets ready for the first build; what fails here fails there too, and is told then. */
async function warmUp(): Promise<void> {
  await deleteAbandonedFolders(workRoot);
  await currentProgram().catch(() => null);
}

let queue = warmUp();

process.on("message", (request: BuildRequest | ReportRequest) => {
  queue = queue.then(() => answer(request));
});

await queue;
say({ type: "ready" });

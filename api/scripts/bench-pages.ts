// SPDX-License-Identifier: EUPL-1.2
// Measures what a page costs: the site of 1,000 invented offers beside that of the embedded ones. Run by `pnpm bench`.

import "reflect-metadata";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BuildWorker } from "../src/publishing/build-worker.ts";
import { parseContent, printContent } from "../src/publishing/content-file.ts";
import { startCandidateServer } from "../src/server/http-server.ts";
import { startPublicEndpoint } from "../src/server/public-endpoint.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import { ContentStore } from "../src/store/content-store.ts";
import { contentWith, releasedContent } from "./invented-offers.ts";
import { told } from "./told.ts";

const AS_OF = "2026-11-23T12:00:00.000Z";
const RUNS = 3;

/** A build of one size of content. */
interface Build {
  readonly tookMs: number;
  readonly pageCount: number;
  readonly filesMs: number;
}

const apollo = await startPublicEndpoint(buildPublicSchema());
const worker = new BuildWorker();

/** Builds the site of so many offers in a new folder, as releases are, with an API that has answered nothing of it yet. */
async function build(contentText: string): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), "okienko-pages-"));
  const contentFile = join(folder, "content.json");
  await writeFile(contentFile, contentText);
  const server = await startCandidateServer(apollo, new ContentStore(parseContent(contentText), null));
  const began = performance.now();
  const order = { apiUrl: server.url, outDir: join(folder, "site"), contentFile, asOf: AS_OF, publicUrl: null };
  const { pageCount, filesMs } = await worker.build(order);
  const tookMs = performance.now() - began;
  await server.close();
  await rm(folder, { recursive: true });
  return { tookMs, pageCount, filesMs };
}

/** The quickest of some builds: what else the machine does only ever adds. */
async function quickest(contentText: string): Promise<Build> {
  const builds: Build[] = [];
  for (let run = 0; run < RUNS; run += 1) builds.push(await build(contentText));
  return builds.reduce((best, one) => (one.tookMs < best.tookMs ? one : best));
}

const textWith = async (offerCount: number): Promise<string> =>
  printContent(releasedContent(await contentWith(offerCount)));
const few = await textWith(0);
const many = await textWith(1000);

await build(few); // compiles the site, where no one has yet
const small = await quickest(few);
const large = await quickest(many);
worker.stop();

told(`building the site, ${small.pageCount} pages`, small.tookMs, 3000, "ms");
const pages = `each page over the fixed cost, ${large.pageCount} pages of 1,000 offers`;
const more = large.pageCount - small.pageCount;
const filesMs = large.filesMs - small.filesMs;
told(`${pages}, without files`, (large.tookMs - small.tookMs - filesMs) / more, 2, "ms");
told(`${pages}, with their files`, (large.tookMs - small.tookMs) / more, 2, "ms");

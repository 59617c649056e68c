// SPDX-License-Identifier: EUPL-1.2
// Measures how content grows: baking, loading and answering with 5,000 invented offers beside 40. Run by `pnpm bench`.

import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import type { BaseRecord } from "../src/persistence/record.ts";
import { bake } from "../src/publishing/bake.ts";
import { parseContent, printContent } from "../src/publishing/content-file.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import { ContentStore } from "../src/store/content-store.ts";
import { MeteredReader } from "../src/store/record-reader.ts";
import { replaceRecords } from "../src/workspace/replace-records.ts";
import { WorkingCopy } from "../src/workspace/working-copy.ts";
import { contentWith, releasedContent } from "./invented-offers.ts";
import { told } from "./told.ts";

const QUERY_RUNS = 300;

/** What one page of the site asks of twenty offers: texts, contacts, places, hours. */
const PAGE = `{ offers(first: 20) { totalCount nodes { slug name { text } summary { text } scopeItems { text }
  targetGroups { name { text } } organization { name { text } }
  contactPoints { name { text } phones { display uri } schedules { text { text } } }
  atLocations { location { name { text } address { street city } } room { number floor } schedules { text { text } } } } } }`;

async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly result: T; readonly tookMs: number }> {
  const began = performance.now();
  const result = await work();
  return { result, tookMs: performance.now() - began };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const schema = buildPublicSchema();

async function pageMs(store: ContentStore): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < QUERY_RUNS; run += 1) {
    const contextValue = { store: new MeteredReader(store) };
    const { result, tookMs } = await timed(() => graphql({ schema, source: PAGE, contextValue }));
    if (result.errors) throw result.errors[0];
    runs.push(tookMs);
  }
  return median(runs.slice(QUERY_RUNS / 3));
}

async function bakedText(records: readonly BaseRecord[]): Promise<{ readonly text: string; readonly bakeMs: number }> {
  const folder = await mkdtemp(join(tmpdir(), "okienko-scale-"));
  const workingCopy = await WorkingCopy.open(`sqlite:${join(folder, "working-copy.sqlite")}`);
  await workingCopy.transaction((em) => replaceRecords(em, records));
  const { result: text, tookMs } = await timed(async () => printContent(await bake(workingCopy)));
  await workingCopy.close();
  await rm(folder, { recursive: true });
  return { text, bakeMs: tookMs };
}

const small = new ContentStore(parseContent(printContent(releasedContent(await contentWith(40)))), null);
const { text, bakeMs } = await bakedText(await contentWith(5000));
globalThis.gc?.();
const { result: large, tookMs: loadMs } = await timed(() => new ContentStore(parseContent(text), null));
const smallMs = await pageMs(small);
const largeMs = await pageMs(large);
globalThis.gc?.();

told("5,000 offers: baking", bakeMs, 5000, "ms");
told("5,000 offers: loading the store", loadMs, 1000, "ms");
told("5,000 offers: heap with the store loaded and asked", process.memoryUsage().heapUsed / 2 ** 20, 400, "MB");
told("page of 20 offers, at 5,000 against 40", largeMs / smallMs, 1.2, "×");

// SPDX-License-Identifier: EUPL-1.2
// Measures how content grows: baking, loading and answering with 5,000 invented offers beside 40. Run by `pnpm bench`.

import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { idOf } from "../src/kernel/ids.ts";
import { plainRecord } from "../src/persistence/plain-record.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { bake } from "../src/publishing/bake.ts";
import { parseContent, printContent } from "../src/publishing/content-file.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import { ContentStore } from "../src/store/content-store.ts";
import { MeteredReader } from "../src/store/record-reader.ts";
import type { PlainContent } from "../src/workspace/approved-records.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";
import { replaceRecords } from "../src/workspace/replace-records.ts";
import { WorkingCopy } from "../src/workspace/working-copy.ts";
import { EMBEDDED_PACK } from "../test/embedded-store.ts";

const QUERY_RUNS = 300;

/** What one page of the site asks of twenty offers: texts, contacts, places, hours. */
const PAGE = `{ offers(first: 20) { totalCount nodes { slug name { text } summary { text } scopeItems { text }
  targetGroups { name { text } } organization { name { text } }
  contactPoints { name { text } phones { display uri } schedules { text { text } } }
  atLocations { location { name { text } address { street city } } room { number floor } schedules { text { text } } } } } }`;

/** Kinds of which each invented offer gets a record of its own. */
const COPIED = new Set(["Offer", "OfferAtLocation", "ContactPoint", "Schedule"]);

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, ids)]));
}

function copyOf(records: readonly BaseRecord[], number: number): readonly BaseRecord[] {
  const ids = new Map(records.map((one) => [one.id, idOf(one.kind, `${one.slug}-${number}`)]));
  return records.map((record) => {
    const last = record.kind === "Offer" ? { position: 9998 } : {}; // so that the first page stays the same
    return Object.assign(structuredClone(record), renamed(record, ids), last, { slug: `${record.slug}-${number}` });
  });
}

/** The embedded content with its offers, their places, contacts and hours copied until there are so many offers. */
async function contentWith(offerCount: number): Promise<readonly BaseRecord[]> {
  const all = await readPack(EMBEDDED_PACK);
  const copied = all.filter((record) => COPIED.has(record.kind));
  const perCopy = copied.filter((record) => record.kind === "Offer").length;
  const copies = Math.max(0, Math.ceil(offerCount / perCopy) - 1);
  return [...all, ...Array.from({ length: copies }, (_, number) => copyOf(copied, number)).flat()];
}

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

/** Content as a release holds it, without a database. */
function contentOf(records: readonly BaseRecord[]): PlainContent {
  return Object.fromEntries(
    recordKinds.map((kind) => [
      kind.name,
      records.filter((record) => record.kind === kind.name).map((record) => plainRecord(kind, record)),
    ]),
  );
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

function told(name: string, value: number, limit: number, unit: string): void {
  console.log(
    `${name}: ${value.toFixed(unit === "×" ? 2 : 0)} ${unit}, ${(value / limit).toFixed(2)} of the limit of ${limit} ${unit}`,
  );
}

const small = new ContentStore(parseContent(printContent(contentOf(await contentWith(40)))), null);
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

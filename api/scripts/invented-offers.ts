// SPDX-License-Identifier: EUPL-1.2

import { idOf } from "../src/kernel/ids.ts";
import { plainRecord } from "../src/persistence/plain-record.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import type { PlainContent } from "../src/workspace/approved-records.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";
import { EMBEDDED_PACK } from "../test/embedded-store.ts";

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
export async function contentWith(offerCount: number): Promise<readonly BaseRecord[]> {
  const all = await readPack(EMBEDDED_PACK);
  const copied = all.filter((record) => COPIED.has(record.kind));
  const perCopy = copied.filter((record) => record.kind === "Offer").length;
  const copies = Math.max(0, Math.ceil(offerCount / perCopy) - 1);
  return [...all, ...Array.from({ length: copies }, (_, number) => copyOf(copied, number)).flat()];
}

/** Content as a release holds it, without a database. */
export function releasedContent(records: readonly BaseRecord[]): PlainContent {
  return Object.fromEntries(
    recordKinds.map((kind) => [
      kind.name,
      records.filter((record) => record.kind === kind.name).map((record) => plainRecord(kind, record)),
    ]),
  );
}

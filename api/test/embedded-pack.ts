// SPDX-License-Identifier: EUPL-1.2

import type { BaseRecord } from "../src/persistence/record.ts";
import type { ContentStore } from "../src/store/content-store.ts";
import { embeddedStore } from "./embedded-store.ts";

/** The embedded content with the look-ups that its tests need. */
export interface EmbeddedPack {
  readonly store: ContentStore;
  readonly records: readonly BaseRecord[];
  /** @throws RangeError where there is no such record */
  named<T extends BaseRecord>(kind: new () => T, slug: string): T;
  /** The record of an id that a record holds; null for null. @throws RangeError where there is no such record */
  byId<T extends BaseRecord>(kind: new () => T, id: string | null): T | null;
  /** Slugs of the records that a list of ids names, in its order. @throws RangeError where one is not there */
  slugsOf(ids: readonly string[]): readonly string[];
}

function required<T>(record: T | null | undefined, what: string): T {
  if (record === null || record === undefined) throw new RangeError(`the pack has no ${what}`);
  return record;
}

/** Reads the embedded content. */
export async function readEmbeddedPack(): Promise<EmbeddedPack> {
  const store = await embeddedStore();
  return {
    store,
    records: store.everything(),
    named: (kind, slug) => required(store.bySlug(kind, slug), `${kind.name} ${slug}`),
    byId<T extends BaseRecord>(kind: new () => T, id: string | null): T | null {
      return id === null ? null : required(store.byId(id) as T | null, `${kind.name} ${id}`);
    },
    slugsOf: (ids) => ids.map((id) => required(store.byId(id), `record ${id}`).slug),
  };
}

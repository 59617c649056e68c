// SPDX-License-Identifier: EUPL-1.2

import { byCodeUnit, deepFreeze } from "../kernel/canonical-json.ts";
import { idOf } from "../kernel/ids.ts";
import type { BaseRecord } from "../persistence/record.ts";
import type { RecordReader } from "./record-reader.ts";
import type { Release } from "./release.type.ts";

/** Records by the name of their kind, as a release or a working copy holds them. */
export type RecordsByKind = Readonly<Record<string, readonly BaseRecord[]>>;

/** A class of records; only its name and type matter to the store. */
export type KindOf<T extends BaseRecord> = new () => T;

/** Where a record stands in lists: by its position if it has one, then by slug. Unique within a kind. */
export function sortKeyOf(record: BaseRecord): string {
  const position = "position" in record && typeof record.position === "number" ? record.position : 9999;
  return `${String(position).padStart(4, "0")}/${record.slug}`;
}

/**
 * All published records, frozen, with indexes: what both GraphQL endpoints read. Reading never costs a query.
 * Inverse relations are indexed when first asked for.
 */
export class ContentStore implements RecordReader {
  /** The release that the records are of; null for a candidate, which has no number yet. */
  readonly release: Release | null;
  readonly #byId = new Map<string, BaseRecord>();
  readonly #byKind = new Map<string, readonly BaseRecord[]>();
  readonly #inverse = new Map<string, ReadonlyMap<string, readonly BaseRecord[]>>();

  constructor(records: RecordsByKind, release: Release | null) {
    this.release = release;
    for (const [kind, list] of Object.entries(records)) {
      const frozen = list.map((record) => deepFreeze(record));
      this.#byKind.set(
        kind,
        frozen.sort((a, b) => byCodeUnit(sortKeyOf(a), sortKeyOf(b))),
      );
      for (const record of frozen) this.#byId.set(record.id, record);
    }
  }

  /** The record of this id, of whatever kind; null where there is none. */
  byId(id: string): BaseRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /** The record of this kind and slug; null where there is none. */
  bySlug<T extends BaseRecord>(kind: KindOf<T>, slug: string): T | null {
    return (this.#byId.get(idOf(kind.name, slug)) ?? null) as T | null;
  }

  /** All records of a kind, in the order of lists. */
  all<T extends BaseRecord>(kind: KindOf<T>): readonly T[] {
    return (this.#byKind.get(kind.name) ?? []) as readonly T[];
  }

  /** Records of a kind whose field holds this id, alone or in a list; in the order of lists. */
  referring<T extends BaseRecord>(kind: KindOf<T>, field: keyof T & string, id: string): readonly T[] {
    const key = `${kind.name}.${field}`;
    const index = this.#inverse.get(key) ?? this.#indexBy(kind, field);
    this.#inverse.set(key, index);
    return (index.get(id) ?? []) as readonly T[];
  }

  #indexBy<T extends BaseRecord>(kind: KindOf<T>, field: keyof T): ReadonlyMap<string, readonly BaseRecord[]> {
    const index = new Map<string, BaseRecord[]>();
    for (const record of this.all(kind)) {
      for (const id of [record[field]].flat()) {
        if (typeof id !== "string") continue;
        const referring = index.get(id);
        if (referring) referring.push(record);
        else index.set(id, [record]);
      }
    }
    return index;
  }
}

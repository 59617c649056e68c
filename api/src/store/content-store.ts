// SPDX-License-Identifier: EUPL-1.2

import { byCodeUnit, deepFreeze } from "../kernel/canonical-json.ts";
import { idOf } from "../kernel/ids.ts";
import { type BaseRecord, recordClassOf } from "../persistence/record.ts";
import { referencesOf } from "../persistence/walk-fields.ts";
import type { ChangeLedger } from "./change-ledger.ts";
import { ChangeType, changeKeyOf, type RecordChange } from "./record-change.type.ts";
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

/** What has changed since a release. */
export interface ChangesSince {
  /** Whether that release is not known, so that the changes are those since before the first: every record is added. */
  readonly isReset: boolean;
  /** In the order of kind and slug. */
  readonly changes: readonly RecordChange[];
}

/**
 * All published records, frozen, with indexes: what both GraphQL endpoints read. Reading never costs a query.
 * Inverse relations are indexed when first asked for.
 */
export class ContentStore implements RecordReader {
  /** The release that the records are of; null for a candidate, which has no number yet. */
  readonly release: Release | null;
  readonly #ledger: ChangeLedger | null;
  readonly #byId = new Map<string, BaseRecord>();
  readonly #byKind = new Map<string, readonly BaseRecord[]>();
  #referrers: ReadonlyMap<string, readonly BaseRecord[]> | null = null;
  readonly #inverse = new Map<string, ReadonlyMap<string, readonly BaseRecord[]>>();

  /** Without a ledger the store knows of no release before it. */
  constructor(records: RecordsByKind, release: Release | null, ledger: ChangeLedger | null = null) {
    this.release = release;
    this.#ledger = ledger;
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

  /** All records of all kinds. */
  everything(): readonly BaseRecord[] {
    return [...this.#byId.values()];
  }

  /** Records that refer to this id anywhere, in shapes inside them too; by kind, then in the order of lists. */
  referrers(id: string): readonly BaseRecord[] {
    this.#referrers ??= this.#indexReferrers();
    return this.#referrers.get(id) ?? [];
  }

  #indexReferrers(): ReadonlyMap<string, readonly BaseRecord[]> {
    const index = new Map<string, Set<BaseRecord>>();
    for (const record of [...this.#byKind.values()].flat()) {
      for (const { value } of referencesOf(recordClassOf(record), record)) {
        const found = index.get(value) ?? new Set();
        index.set(value, found.add(record));
      }
    }
    return new Map([...index].map(([id, found]) => [id, [...found]]));
  }

  /**
   * What is to be done to the records of an earlier release to have those of this store; 0 is before the first release.
   * `contentHash`, where given, says which content the earlier release had, lest its number was used twice.
   */
  changesSince(since: number, contentHash: string | null = null): ChangesSince {
    const isReset = since > 0 && !this.#ledger?.knows(since, contentHash);
    return { isReset, changes: this.#ledger?.changesSince(isReset ? 0 : since) ?? this.#allAdded() };
  }

  /** Every record that a release before this one had and this one has not; none where no history is known. */
  removed(): readonly RecordChange[] {
    return this.#ledger?.removed() ?? [];
  }

  #allAdded(): readonly RecordChange[] {
    const added = [...this.#byId.values()].map(({ kind, id, slug }) => ({ kind, id, slug }));
    return added
      .sort((a, b) => byCodeUnit(changeKeyOf(a), changeKeyOf(b)))
      .map((record) => ({ ...record, change: ChangeType.ADDED, inRelease: null }));
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

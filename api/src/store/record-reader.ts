// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import type { BaseRecord } from "../persistence/record.ts";
import type { ChangesSince, KindOf } from "./content-store.ts";
import type { RecordChange } from "./record-change.type.ts";
import type { Release } from "./release.type.ts";

/** What resolvers read records from. */
export interface RecordReader {
  /** The release that the records are of; null for a candidate, which has no number yet. */
  readonly release: Release | null;
  /** The record of this id, of whatever kind; null where there is none. */
  byId(id: string): BaseRecord | null;
  /** The record of this kind and slug; null where there is none. */
  bySlug<T extends BaseRecord>(kind: KindOf<T>, slug: string): T | null;
  /** All records of a kind, in the order of lists. */
  all<T extends BaseRecord>(kind: KindOf<T>): readonly T[];
  /** Records of a kind whose field holds this id, alone or in a list; in the order of lists. */
  referring<T extends BaseRecord>(kind: KindOf<T>, field: keyof T & string, id: string): readonly T[];
  /** All records of all kinds. */
  everything(): readonly BaseRecord[];
  /** Records that refer to this id anywhere, in shapes inside them too; by kind, then in the order of lists. */
  referrers(id: string): readonly BaseRecord[];
  /** What has changed since the release of this number and, where it is given, of this content. */
  changesSince(since: number, contentHash: string | null): ChangesSince;
  /** Every record that a release before this one had and this one has not. */
  removed(): readonly RecordChange[];
}

/** Most records that one request may be answered with, however its query is written. */
export const MAX_RECORDS_READ = 20_000;

/**
 * Reads for one request and counts what it gives: a query that goes round in circles through lists ends with an error
 * instead of holding up everybody else.
 */
export class MeteredReader implements RecordReader {
  readonly #reader: RecordReader;
  #readCount = 0;

  constructor(reader: RecordReader) {
    this.#reader = reader;
  }

  get release(): Release | null {
    return this.#reader.release;
  }

  /** Whether the request has asked for more than it may. */
  get isExhausted(): boolean {
    return this.#readCount > MAX_RECORDS_READ;
  }

  byId(id: string): BaseRecord | null {
    this.#count(1);
    return this.#reader.byId(id);
  }

  bySlug<T extends BaseRecord>(kind: KindOf<T>, slug: string): T | null {
    this.#count(1);
    return this.#reader.bySlug(kind, slug);
  }

  /** Costs one; which of them are given, the page decides. */
  all<T extends BaseRecord>(kind: KindOf<T>): readonly T[] {
    this.#count(1);
    return this.#reader.all(kind);
  }

  referring<T extends BaseRecord>(kind: KindOf<T>, field: keyof T & string, id: string): readonly T[] {
    const found = this.#reader.referring(kind, field, id);
    this.#count(found.length);
    return found;
  }

  /** Costs one; which of them are given, the page decides. */
  everything(): readonly BaseRecord[] {
    this.#count(1);
    return this.#reader.everything();
  }

  referrers(id: string): readonly BaseRecord[] {
    const found = this.#reader.referrers(id);
    this.#count(found.length);
    return found;
  }

  /** Costs one; which records are given, the page decides. */
  changesSince(since: number, contentHash: string | null): ChangesSince {
    this.#count(1);
    return this.#reader.changesSince(since, contentHash);
  }

  /** Costs one, for none of them can be read any more. */
  removed(): readonly RecordChange[] {
    this.#count(1);
    return this.#reader.removed();
  }

  #count(records: number): void {
    this.#readCount += records;
    if (this.isExhausted) throw tooManyRecords();
  }
}

/** The one error of a request that asked for too much. */
export function tooManyRecords(): OkienkoError {
  return new OkienkoError(
    ErrorCode.QUERY_TOO_COMPLEX,
    `The query reads more than ${MAX_RECORDS_READ} records. Ask for smaller pages, or for less of what they refer to.`,
    { params: { limit: MAX_RECORDS_READ } },
  );
}

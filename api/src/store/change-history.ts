// SPDX-License-Identifier: EUPL-1.2

/** One stay of a record among what is published: from one release, inclusive, to another, exclusive. */
export interface PublicPeriod {
  /** Number of the release that added the record. */
  readonly addedIn: number;
  /** Number of the first release without it; null while it is there. */
  readonly removedIn: number | null;
}

/** What became of one record from release to release. Nothing is kept of what it said before. */
export interface RecordHistory {
  /** Name of the record's kind, as `Offer`. */
  readonly kind: string;
  readonly slug: string;
  /** SHA-256 of the canonical JSON of the record as it is published now; null where it is not there any more. */
  readonly hash: string | null;
  /** Number of the release that last added, changed or removed it. */
  readonly changedIn: number;
  /** Its stays, oldest first; at least one, and only the last may go on. */
  readonly periods: readonly PublicPeriod[];
}

/** Releases of successive numbers whose content is equal. */
export interface ReleaseRun {
  /** Number of the first of them. */
  readonly from: number;
  /** Number of the last of them, inclusive. */
  readonly to: number;
  /** SHA-256 of their `content.json`. */
  readonly contentHash: string;
}

/**
 * What was added, changed and removed in every release that the history knows, whether its folder is still kept or not.
 * Numbers between two runs belong to releases that it knows nothing of.
 */
export interface ChangeHistory {
  /** The releases that the history knows, oldest first; the last of them is the one that it came with. */
  readonly releases: readonly ReleaseRun[];
  /** Every record that any of them had, by id. */
  readonly records: Readonly<Record<string, RecordHistory>>;
}

// SPDX-License-Identifier: EUPL-1.2

import { byCodeUnit } from "../kernel/canonical-json.ts";
import type { ChangeHistory, RecordHistory, ReleaseRun } from "./change-history.ts";
import { ChangeType, changeKeyOf, type RecordChange } from "./record-change.type.ts";

interface LedgerLine extends RecordHistory {
  readonly id: string;
}

function wasThereIn({ periods }: RecordHistory, release: number): boolean {
  return periods.some(({ addedIn, removedIn }) => addedIn <= release && (removedIn === null || release < removedIn));
}

/** What became of a record after a release; null where nothing did, or it came and went again. */
function changeOf(line: RecordHistory, since: number): ChangeType | null {
  if (line.changedIn <= since) return null;
  const isThere = line.hash !== null;
  if (wasThereIn(line, since)) return isThere ? ChangeType.CHANGED : ChangeType.REMOVED;
  return isThere ? ChangeType.ADDED : null;
}

function recordChange({ kind, id, slug, changedIn }: LedgerLine, change: ChangeType): RecordChange {
  return { change, kind, id, slug, inRelease: changedIn };
}

/** The history of a release, ready to be asked what has changed since an earlier one. */
export class ChangeLedger {
  readonly #releases: readonly ReleaseRun[];
  readonly #lines: readonly LedgerLine[];

  constructor({ releases, records }: ChangeHistory) {
    this.#releases = releases;
    const lines = Object.entries(records).map(([id, record]) => ({
      key: changeKeyOf(record),
      line: { ...record, id },
    }));
    this.#lines = lines.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ line }) => line);
  }

  /** Whether the history knows the release of this number, and, where a hash is given, that it had that content. */
  knows(number: number, contentHash: string | null): boolean {
    const run = this.#releases.find(({ from, to }) => from <= number && number <= to);
    return run !== undefined && (contentHash === null || contentHash === run.contentHash);
  }

  /** Every record that a release of the history had and this one has not, in the order of kind and slug. */
  removed(): readonly RecordChange[] {
    return this.#lines.filter(({ hash }) => hash === null).map((line) => recordChange(line, ChangeType.REMOVED));
  }

  /**
   * What is to be done to the records of an earlier release to have those of this one, in the order of kind and slug.
   * Right for 0, before the first release, and for every release that `knows` knows. A record that was changed and
   * changed back is `CHANGED`; one that came and went again is left out.
   */
  changesSince(since: number): readonly RecordChange[] {
    return this.#lines.flatMap((line) => {
      const change = changeOf(line, since);
      return change === null ? [] : [recordChange(line, change)];
    });
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { canonicalJson } from "../kernel/canonical-json.ts";
import { sha256 } from "../kernel/hash.ts";
import type { PlainRecord } from "../persistence/plain-record.ts";
import type { ChangeHistory, PublicPeriod, RecordHistory, ReleaseRun } from "../store/change-history.ts";
import type { PlainContent } from "../workspace/approved-records.ts";

/** What a release publishes, under which number. */
export interface Publication {
  readonly number: number;
  readonly content: PlainContent;
  /** SHA-256 of its `content.json`. */
  readonly contentHash: string;
}

function withRelease(releases: readonly ReleaseRun[], number: number, contentHash: string): readonly ReleaseRun[] {
  const last = releases.at(-1);
  const isSame = last !== undefined && last.to === number - 1 && last.contentHash === contentHash;
  return isSame
    ? [...releases.slice(0, -1), { ...last, to: number }]
    : [...releases, { from: number, to: number, contentHash }];
}

function published(known: RecordHistory | undefined, kind: string, record: PlainRecord, number: number): RecordHistory {
  const hash = sha256(canonicalJson(record));
  if (known?.hash === hash) return known;
  const slug = String(record["slug"]);
  const periods: readonly PublicPeriod[] = known?.periods ?? [];
  const isThere = known !== undefined && known.hash !== null;
  return {
    kind,
    slug,
    hash,
    changedIn: number,
    periods: isThere ? periods : [...periods, { addedIn: number, removedIn: null }],
  };
}

function removed(known: RecordHistory, number: number): RecordHistory {
  if (known.hash === null) return known;
  const periods = known.periods.map((period) => ({ ...period, removedIn: period.removedIn ?? number }));
  return { ...known, hash: null, changedIn: number, periods };
}

/**
 * The history of a release, carried on from that of an earlier one; without one it begins with this release.
 * Equal content, number and earlier history give an equal one.
 * @throws RangeError where the earlier history already reaches the number
 */
export function carryOn(earlier: ChangeHistory | null, { number, content, contentHash }: Publication): ChangeHistory {
  const { releases, records: known } = earlier ?? { releases: [], records: {} };
  if ((releases.at(-1)?.to ?? 0) >= number) throw new RangeError(`the history already has a release ${number}`);
  const now = Object.entries(content).flatMap(([kind, records]) =>
    records.map((record): [string, RecordHistory] => {
      const id = String(record["id"]);
      return [id, published(known[id], kind, record, number)];
    }),
  );
  const ids = new Set(now.map(([id]) => id));
  const gone = Object.entries(known)
    .filter(([id]) => !ids.has(id))
    .map(([id, record]): [string, RecordHistory] => [id, removed(record, number)]);
  return {
    releases: withRelease(releases, number, contentHash),
    records: Object.fromEntries([...gone, ...now]),
  };
}

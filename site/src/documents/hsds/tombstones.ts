// SPDX-License-Identifier: EUPL-1.2

import type { RemovedRecord } from "../../content/removed-records.view.ts";

/** What became of a record that an earlier release had: delete the copy. */
export interface HsdsTombstone {
  readonly id: string;
  /** Name of the list that it was in. */
  readonly entity: "service" | "organization" | "location" | "service_at_location" | "taxonomy_term" | "program";
  /** Number of the release that removed it. */
  readonly removed_in_release: number | null;
}

/** All records that were removed; the newest first. HSDS 3.1 has nothing of the kind. */
export interface HsdsTombstones {
  readonly total_items: number;
  readonly contents: readonly HsdsTombstone[];
}

const ENTITIES: Readonly<Record<string, HsdsTombstone["entity"]>> = {
  Offer: "service",
  Organization: "organization",
  Location: "location",
  OfferAtLocation: "service_at_location",
  TargetGroup: "taxonomy_term",
  LifeSituation: "taxonomy_term",
  Program: "program",
};

/** What was removed of what HSDS tells. */
export function hsdsTombstones(removed: readonly RemovedRecord[]): HsdsTombstones {
  const contents = removed
    .flatMap(({ id, kind, inRelease }) => {
      const entity = ENTITIES[kind];
      return entity ? [{ id, entity, removed_in_release: inRelease }] : [];
    })
    .sort((a, b) => (b.removed_in_release ?? 0) - (a.removed_in_release ?? 0) || (a.id < b.id ? -1 : 1));
  return { total_items: contents.length, contents };
}

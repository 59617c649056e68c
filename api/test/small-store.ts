// SPDX-License-Identifier: EUPL-1.2

import { idOf } from "../src/kernel/ids.ts";
import * as fields from "../src/persistence/fields.ts";
import type { LocalizedValue } from "../src/persistence/localized-text.type.ts";
import { BaseRecord, RecordType, ShapeType } from "../src/persistence/record.ts";
import { ChangeLedger } from "../src/store/change-ledger.ts";
import { ContentStore } from "../src/store/content-store.ts";

/** Where a fact of a lamp stands. */
@ShapeType("Where a fact stands.")
class LampCitation {
  @fields.Localized("Remark.")
  readonly remark!: LocalizedValue;
}

/** A part of a lamp. */
@ShapeType("A part.")
class LampPart {
  @fields.Localized("Name of the part.")
  readonly name!: LocalizedValue;

  @fields.Reference(() => Lamp, "Lamp that it was taken from; null where it was not.", { nullable: true })
  readonly takenFrom!: string | null;
}

/** A kind of record for tests of the store, which knows no kind by name. */
@RecordType({ plural: "lamps", description: "A lamp." })
export class Lamp extends BaseRecord {
  @fields.Localized("Name; null where it has none.", { nullable: true })
  name!: LocalizedValue | null;

  @fields.LocalizedList("What it does.")
  uses!: readonly LocalizedValue[];

  @fields.Text("Street; null where unknown.", { nullable: true })
  street!: string | null;

  @fields.Integer("Place in lists.", { min: 1, max: 9998 })
  position!: number;

  @fields.Reference(() => Lamp, "Lamp beside it.", { nullable: true })
  neighbour!: string | null;

  @fields.ShapesOf(() => LampPart, "Parts.")
  parts!: readonly LampPart[];

  @fields.ShapesOf(() => LampCitation, "Sources.", { isProvenance: true })
  citations!: readonly LampCitation[];
}

/** What a test says of a lamp; the rest is empty. */
export type LampFields = Partial<Omit<Lamp, "id" | "kind" | "slug" | "state" | "version">>;

/** A lamp as a release holds it. */
export function lampOf(slug: string, values: LampFields = {}): BaseRecord {
  const empty = { name: null, uses: [], street: null, position: 1, neighbour: null, parts: [], citations: [] };
  return { id: idOf("Lamp", slug), kind: "Lamp", slug, ...empty, ...values } as unknown as BaseRecord;
}

/** A store of lamps; the numbers are the releases in which they last changed, by slug, from 1 to `newest`. */
export function storeOf(
  lamps: readonly BaseRecord[],
  changedIn: Readonly<Record<string, number>> = {},
  newest = 9,
): ContentStore {
  const lines = lamps.map(({ id, slug }) => {
    const number = changedIn[slug] ?? 1;
    const periods = [{ addedIn: number, removedIn: null }];
    return [id, { kind: "Lamp", slug, hash: slug, changedIn: number, periods }] as const;
  });
  const releases = [{ from: 1, to: newest, contentHash: "hash" }];
  return new ContentStore({ Lamp: lamps }, null, new ChangeLedger({ releases, records: Object.fromEntries(lines) }));
}

// SPDX-License-Identifier: EUPL-1.2

import type { EntityManager } from "@mikro-orm/core";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { fieldsOf } from "../persistence/field-registry.ts";
import { plainRecord } from "../persistence/plain-record.ts";
import { type BaseRecord, type RecordKind, RecordState } from "../persistence/record.ts";
import { recordKinds } from "./record-kinds.ts";

/** What an import did, in records. */
export interface ImportSummary {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly archivedCount: number;
  readonly unchangedCount: number;
}

type Outcome = "added" | "changed" | "archived" | "unchanged";

function isSame(kind: RecordKind, stored: BaseRecord, wanted: BaseRecord): boolean {
  const isApproved = stored.state === RecordState.APPROVED;
  return isApproved && canonicalJson(plainRecord(kind, stored)) === canonicalJson(plainRecord(kind, wanted));
}

function put(em: EntityManager, kind: RecordKind, stored: BaseRecord | undefined, wanted: BaseRecord): Outcome {
  if (stored && isSame(kind, stored, wanted)) return "unchanged";
  const values = { ...plainRecord(kind, wanted), state: RecordState.APPROVED };
  if (stored) Object.assign(stored, values);
  else em.persist(em.create(kind.type, values as never));
  return stored ? "changed" : "added";
}

/** Records in groups that can be inserted at once: those of a kind that refers to itself, parents before children. */
function inLevels(kind: RecordKind, records: readonly BaseRecord[]): readonly (readonly BaseRecord[])[] {
  const field = fieldsOf(kind.type).find((one) => one.role === "reference" && one.target?.() === kind.type);
  if (!field) return [records];
  const byId = new Map(records.map((record) => [record.id, record]));
  const depthOf = (record: BaseRecord): number => {
    const parent = byId.get(String(Reflect.get(record, field.name)));
    return parent ? 1 + depthOf(parent) : 0;
  };
  const levels = Map.groupBy(records, depthOf);
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => level);
}

async function replaceKind(
  em: EntityManager,
  kind: RecordKind,
  wanted: readonly BaseRecord[],
): Promise<readonly Outcome[]> {
  const stored = await em.find(kind.type, {}, { orderBy: { slug: "asc" } });
  const storedById = new Map(stored.map((record) => [record.id, record]));
  const wantedIds = new Set(wanted.map((record) => record.id));
  const outcomes: Outcome[] = [];
  for (const level of inLevels(kind, wanted)) {
    outcomes.push(...level.map((record) => put(em, kind, storedById.get(record.id), record)));
    await em.flush();
  }
  for (const record of stored) {
    if (wantedIds.has(record.id) || record.state === RecordState.ARCHIVED) continue;
    record.state = RecordState.ARCHIVED;
    outcomes.push("archived");
  }
  await em.flush();
  return outcomes;
}

/**
 * Makes the working copy equal to these records: adds and changes what differs, archives what is not among them.
 * Records that are equal already are not touched, so doing it twice changes nothing.
 */
export async function replaceRecords(em: EntityManager, records: readonly BaseRecord[]): Promise<ImportSummary> {
  const outcomes: Outcome[] = [];
  for (const kind of recordKinds) {
    const wanted = records.filter((record) => record.kind === kind.name);
    outcomes.push(...(await replaceKind(em, kind, wanted)));
  }
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    addedCount: count("added"),
    changedCount: count("changed"),
    archivedCount: count("archived"),
    unchangedCount: count("unchanged"),
  };
}

// SPDX-License-Identifier: EUPL-1.2

import type { EntityManager } from "@mikro-orm/core";
import { byCodeUnit } from "../kernel/canonical-json.ts";
import { type PlainRecord, plainRecord } from "../persistence/plain-record.ts";
import { RecordState } from "../persistence/record.ts";
import { recordKinds } from "./record-kinds.ts";

/** Published content by kind of record, in the order of slugs. */
export type PlainContent = Readonly<Record<string, readonly PlainRecord[]>>;

/** What the working copy would publish now. */
export async function approvedRecords(em: EntityManager): Promise<PlainContent> {
  const content: Record<string, readonly PlainRecord[]> = {};
  for (const kind of recordKinds) {
    const found = await em.find(kind.type, { state: RecordState.APPROVED });
    const sorted = found.toSorted((a, b) => byCodeUnit(a.slug, b.slug));
    content[kind.name] = sorted.map((record) => plainRecord(kind, record));
  }
  return content;
}

/** Whether the working copy has no record at all, not even an archived one. */
export async function isEmpty(em: EntityManager): Promise<boolean> {
  for (const kind of recordKinds) {
    if ((await em.count(kind.type, {})) > 0) return false;
  }
  return true;
}

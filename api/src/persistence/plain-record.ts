// SPDX-License-Identifier: EUPL-1.2

import { fieldsOf } from "./field-registry.ts";
import type { BaseRecord, RecordKind } from "./record.ts";

/** What is published of a record: its id and its fields, null where unknown. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The published part of a record: no state, no version. */
export function plainRecord(kind: RecordKind, record: BaseRecord): PlainRecord {
  const fields = fieldsOf(kind.type).map((field): [string, unknown] => [
    field.name,
    Reflect.get(record, field.name) ?? null,
  ]);
  return { id: record.id, ...Object.fromEntries(fields) };
}

// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { fieldsOf } from "../persistence/field-registry.ts";
import type { PlainRecord } from "../persistence/plain-record.ts";
import type { RecordKind } from "../persistence/record.ts";
import { approvedRecords, type PlainContent } from "../workspace/approved-records.ts";
import { recordKinds } from "../workspace/record-kinds.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";

function danglingReferences(kind: RecordKind, record: PlainRecord, ids: ReadonlySet<unknown>): readonly string[] {
  const references = fieldsOf(kind.type).filter((field) => field.target !== null);
  return references
    .filter((field) => [record[field.name]].flat().some((id) => id !== null && !ids.has(id)))
    .map((field) => `${kind.plural}[${String(record["slug"])}].${field.name}`);
}

/**
 * The approved records of the working copy, each reference of which leads to another of them.
 * @throws OkienkoError CONTENT_INVALID that names every reference to a record that is archived or gone
 */
export async function bake(workingCopy: WorkingCopy): Promise<PlainContent> {
  const content = await workingCopy.read(approvedRecords);
  const ids = new Set(Object.values(content).flatMap((records) => records.map((record) => record["id"])));
  const dangling = recordKinds.flatMap((kind) =>
    (content[kind.name] ?? []).flatMap((record) => danglingReferences(kind, record, ids)),
  );
  if (dangling.length > 0) {
    throw new OkienkoError(
      ErrorCode.CONTENT_INVALID,
      `These fields refer to records that are archived: ${dangling.join(", ")}. Mend them, or bring the records back.`,
      { params: { fields: dangling } },
    );
  }
  return content;
}

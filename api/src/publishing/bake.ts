// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import type { PlainRecord } from "../persistence/plain-record.ts";
import type { RecordKind } from "../persistence/record.ts";
import { referencesOf } from "../persistence/walk-fields.ts";
import { approvedRecords, type PlainContent } from "../workspace/approved-records.ts";
import { contentFindings } from "../workspace/content-checks/content-findings.ts";
import { placeOf } from "../workspace/content-checks/place.ts";
import { recordKinds } from "../workspace/record-kinds.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";

const isName = (key: string | number): boolean => typeof key === "string";

function danglingReferences(kind: RecordKind, record: PlainRecord, ids: ReadonlySet<unknown>): readonly string[] {
  return [...referencesOf(kind.type, record)]
    .filter(({ value }) => !ids.has(value))
    .map(({ path }) => `${kind.plural}[${String(record["slug"])}].${path.filter(isName).join(".")}`);
}

/** What the checks of content find; each with the field, never with the value, which may be what must not be told. */
function findingsOf(content: PlainContent): readonly string[] {
  const records = recordKinds.flatMap((kind) =>
    (content[kind.name] ?? []).map((plain) => Object.assign(new kind.type(), plain, { kind: kind.name })),
  );
  return contentFindings(records).map(({ record, path, message }) => `${placeOf(record, path)}: ${message}`);
}

/**
 * The approved records of the working copy, each reference of which leads to another of them.
 * @throws OkienkoError CONTENT_INVALID that names every reference to a record that is archived or gone, or else all that
 * the checks of content find
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
  const findings = findingsOf(content);
  if (findings.length > 0) {
    throw new OkienkoError(
      ErrorCode.CONTENT_INVALID,
      `The content may not be published as it is: ${findings.join("; ")}. Mend it and publish again.`,
      { params: { findings } },
    );
  }
  return content;
}

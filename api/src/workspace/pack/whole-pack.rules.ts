// SPDX-License-Identifier: EUPL-1.2

import { Organization, OrganizationType } from "../../domains/organization/organization.entity.ts";
import { CitedRecord, Verification } from "../../domains/sources/cited-record.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fieldsOf } from "../../persistence/field-registry.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { UNCONFIRMED_FOLDER } from "./pack-folder.ts";
import type { PackRecord } from "./read-pack.ts";

function isUnconfirmed(record: BaseRecord | undefined): boolean {
  return record instanceof CitedRecord && record.verification === Verification.UNCONFIRMED;
}

/** What is confirmed must stand when the folder of unconfirmed records is dropped. */
function unconfirmedReferences(
  { entry, record }: PackRecord,
  byId: ReadonlyMap<string, BaseRecord>,
): readonly Problem[] {
  if (isUnconfirmed(record)) return [];
  return fieldsOf(entry.file.kind.type)
    .filter((field) => field.target !== null)
    .flatMap((field) => {
      const values: unknown[] = [Reflect.get(record, field.name)].flat();
      const isList = field.role === "references";
      return values.flatMap((id, index) =>
        isUnconfirmed(byId.get(String(id)))
          ? [
              entry.file.problemAt(
                entry,
                isList ? [field.name, index] : [field.name],
                "a documented record refers to an unconfirmed one",
                "confirm that one first, or mark this one as UNCONFIRMED",
              ),
            ]
          : [],
      );
    });
}

function wrongFolder({ entry, record }: PackRecord): readonly Problem[] {
  if (!(record instanceof CitedRecord)) return [];
  const isInFolder = entry.file.name.startsWith(`${UNCONFIRMED_FOLDER}/`);
  if (isInFolder === isUnconfirmed(record)) return [];
  const mend = isInFolder
    ? "move the record to the folder above"
    : `move the record to the folder ${UNCONFIRMED_FOLDER}/`;
  return [
    entry.file.problemAt(
      entry,
      ["verification"],
      `the record stands in the wrong folder for ${record.verification}`,
      mend,
    ),
  ];
}

/** Records of one kind that refer to each other in a circle, as a department that is above its own centre. */
function circleProblems({ entry, record }: PackRecord, byId: ReadonlyMap<string, BaseRecord>): readonly Problem[] {
  const own = fieldsOf(entry.file.kind.type).filter(
    (field) => field.role === "reference" && field.target?.() === entry.file.kind.type,
  );
  return own.flatMap((field) => {
    const passed = new Set<BaseRecord>();
    const above = (one: BaseRecord): BaseRecord | undefined => byId.get(String(Reflect.get(one, field.name)));
    for (let one = above(record); one && !passed.has(one); one = above(one)) {
      passed.add(one);
      if (one === record)
        return [
          entry.file.problemAt(
            entry,
            [field.name],
            "the record stands above itself",
            `mend \`${field.name}\` of it or of one above it`,
          ),
        ];
    }
    return [];
  });
}

function centreProblems(records: readonly PackRecord[]): readonly Problem[] {
  const [first, ...others] = records.filter(
    ({ record }) => record instanceof Organization && record.organizationType === OrganizationType.CENTRE,
  );
  if (!first) {
    const mend = "add the centre with organizationType: CENTRE";
    return [
      {
        file: "organizations.yaml",
        line: null,
        path: "organizations",
        value: null,
        message: "no organization is the centre",
        mend,
      },
    ];
  }
  return others.map(({ entry }) =>
    entry.file.problemAt(
      entry,
      ["organizationType"],
      "there is a second centre",
      "one organization of the pack is the CENTRE",
    ),
  );
}

/**
 * What no single record can see: references across the border of what is confirmed, the one centre.
 * Whether there is a centre can be told only where all records could be read (`isWhole`).
 */
export function wholePackProblems(records: readonly PackRecord[], isWhole = true): readonly Problem[] {
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  const perRecord = records.flatMap((one) => [
    ...unconfirmedReferences(one, byId),
    ...wrongFolder(one),
    ...circleProblems(one, byId),
  ]);
  return isWhole ? [...perRecord, ...centreProblems(records)] : perRecord;
}

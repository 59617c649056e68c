// SPDX-License-Identifier: EUPL-1.2

import { Organization, OrganizationType } from "../../domains/organization/organization.entity.ts";
import { CitedRecord, Verification } from "../../domains/sources/cited-record.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fieldsOf } from "../../persistence/field-registry.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { referencesOf } from "../../persistence/walk-fields.ts";
import { UNCONFIRMED_FOLDER } from "./pack-folder.ts";
import type { PackRecord } from "./read-pack.ts";

function isInUnconfirmedFolder({ entry }: PackRecord): boolean {
  return entry.file.name.startsWith(`${UNCONFIRMED_FOLDER}/`);
}

/** A source is neither confirmed nor not; where it stands tells whether it goes when that folder is dropped. */
function isUnconfirmed(one: PackRecord): boolean {
  const { record } = one;
  return record instanceof CitedRecord ? record.verification === Verification.UNCONFIRMED : isInUnconfirmedFolder(one);
}

/** What is confirmed must stand when the folder of unconfirmed records is dropped. */
function unconfirmedReferences(one: PackRecord, byId: ReadonlyMap<string, PackRecord>): readonly Problem[] {
  const { entry, record } = one;
  if (isUnconfirmed(one)) return [];
  return [...referencesOf(entry.file.kind.type, record)].flatMap(({ path, value }) => {
    const other = byId.get(value);
    if (!other || !isUnconfirmed(other)) return [];
    const isCited = other.record instanceof CitedRecord;
    const mend = isCited
      ? "confirm that one first, or mark this one as UNCONFIRMED"
      : "move that one to the folder above, or mark this one as UNCONFIRMED";
    const what = isCited ? "an unconfirmed one" : `one of the folder ${UNCONFIRMED_FOLDER}/`;
    return [entry.file.problemAt(entry, path, `a documented record refers to ${what}`, mend)];
  });
}

/** Fields that tell of the record and not of the world, so that no place in a document is their source. */
const NO_FACTS: ReadonlySet<string> = new Set(fieldsOf(CitedRecord).map(({ name }) => name));

/** A citation that says which facts it is the source of names fields that the record has. */
function unknownFacts({ entry, record }: PackRecord): readonly Problem[] {
  if (!(record instanceof CitedRecord)) return [];
  const names = fieldsOf(entry.file.kind.type).flatMap(({ name }) => (NO_FACTS.has(name) ? [] : [name]));
  return record.citations.flatMap(({ facts }, index) =>
    facts
      .map((fact, position) => ({ fact, path: ["citations", index, "facts", position] }))
      .filter(({ fact }) => !names.includes(fact))
      .map(({ path }) =>
        entry.file.problemAt(entry, path, "the record has no field of this name", `use ${names.join(", ")}`),
      ),
  );
}

/** One fact is shown in one way. */
function shownTwice({ entry, record }: PackRecord): readonly Problem[] {
  if (!(record instanceof CitedRecord)) return [];
  const { statements } = record;
  return statements.flatMap((statement, index) => {
    const isSecond = statements.findIndex((one) => one.isShown && one.fact === statement.fact) < index;
    if (!statement.isShown || !isSecond) return [];
    const path = ["statements", index, "isShown"];
    return [entry.file.problemAt(entry, path, "two statements of one fact are shown", "show one of them")];
  });
}

function wrongFolder(one: PackRecord): readonly Problem[] {
  const { entry, record } = one;
  const isInFolder = isInUnconfirmedFolder(one);
  if (!(record instanceof CitedRecord) || isInFolder === isUnconfirmed(one)) return [];
  const mend = isInFolder
    ? "move the record to the folder above"
    : `move the record to the folder ${UNCONFIRMED_FOLDER}/`;
  const message = `the record stands in the wrong folder for ${record.verification}`;
  return [entry.file.problemAt(entry, ["verification"], message, mend)];
}

/** Records of one kind that refer to each other in a circle, as a department that is above its own centre. */
function circleProblems({ entry, record }: PackRecord, byId: ReadonlyMap<string, PackRecord>): readonly Problem[] {
  const own = fieldsOf(entry.file.kind.type).filter(
    (field) => field.role === "reference" && field.target?.() === entry.file.kind.type,
  );
  return own.flatMap((field) => {
    const passed = new Set<BaseRecord>();
    const above = (one: BaseRecord): BaseRecord | undefined => byId.get(String(Reflect.get(one, field.name)))?.record;
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
  const byId = new Map(records.map((one) => [one.record.id, one]));
  const perRecord = records.flatMap((one) => [
    ...unconfirmedReferences(one, byId),
    ...wrongFolder(one),
    ...unknownFacts(one),
    ...shownTwice(one),
    ...circleProblems(one, byId),
  ]);
  return isWhole ? [...perRecord, ...centreProblems(records)] : perRecord;
}

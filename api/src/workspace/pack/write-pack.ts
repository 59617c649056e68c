// SPDX-License-Identifier: EUPL-1.2

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { z } from "zod";
import { Verification } from "../../domains/sources/cited-record.ts";
import { Source } from "../../domains/sources/source.entity.ts";
import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError, systemCodeOf } from "../../kernel/errors.ts";
import { type AnyClass, type FieldDefinition, fieldsOf } from "../../persistence/field-registry.ts";
import type { PackContext } from "../../persistence/pack-context.ts";
import { packSchemaOf } from "../../persistence/pack-schema.ts";
import type { PlainRecord } from "../../persistence/plain-record.ts";
import { referencesOf } from "../../persistence/walk-fields.ts";
import type { PlainContent } from "../approved-records.ts";
import { recordKinds } from "../record-kinds.ts";
import { fileNameOf, UNCONFIRMED_FOLDER } from "./pack-folder.ts";

/** Whether the pack need not say a value, because reading gives it anyway. */
function isImplied(field: FieldDefinition, value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return value === false && !field.isNullable; // where it is nullable, false says something that null does not
}

/** Leaves out what the pack need not say, in the values of a record or of a shape inside it. */
function compact(type: AnyClass, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const inside = (shape: AnyClass, value: unknown): unknown =>
    Array.isArray(value) ? value.map((item) => inside(shape, item)) : compact(shape, value as typeof values);
  const kept = fieldsOf(type).filter((field) => !isImplied(field, values[field.name] ?? null));
  return Object.fromEntries(
    kept.map((field) => [field.name, field.shape ? inside(field.shape(), values[field.name]) : values[field.name]]),
  );
}

/** Where a fact comes from stands after the fact. */
const LAST_FIELDS = ["verification", "verifiedOn", "verificationMethod", "validUntil", "statements", "citations"];

function inReadingOrder(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const last = LAST_FIELDS.filter((name) => name in fields).map((name) => [name, fields[name]]);
  return Object.fromEntries([...Object.entries(fields).filter(([name]) => !LAST_FIELDS.includes(name)), ...last]);
}

function contextOf(content: PlainContent): PackContext {
  const slugs = new Map(
    Object.values(content).flatMap((records) => records.map((one) => [String(one["id"]), String(one["slug"])])),
  );
  return { knows: () => true, suggest: () => [], slugOf: (id) => slugs.get(id) ?? id };
}

function isUnconfirmed(record: PlainRecord): boolean {
  return record["verification"] === Verification.UNCONFIRMED;
}

/** Sources that only unconfirmed records cite, in statements too, go with them. */
function sourcesOfUnconfirmed(content: PlainContent): ReadonlySet<string> {
  const cited = (wanted: boolean): readonly string[] =>
    recordKinds.flatMap((kind) =>
      (content[kind.name] ?? [])
        .filter((record) => isUnconfirmed(record) === wanted)
        .flatMap((record) => [...referencesOf(kind.type, record)])
        .flatMap(({ field, value }) => (field.target?.() === Source ? [value] : [])),
    );
  return new Set(cited(true)).difference(new Set(cited(false)));
}

async function requireEmptyFolder(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (systemCodeOf(error) === "ENOENT") return [];
    throw new OkienkoError(ErrorCode.DATA_NOT_WRITABLE, `${folder} cannot be used as a folder. Name another one.`, {
      cause: error,
    });
  });
  if (found.length > 0) {
    throw new OkienkoError(
      ErrorCode.DATA_NOT_WRITABLE,
      `${folder} is not empty. Name a new folder; nothing was overwritten.`,
    );
  }
}

/** The files of a pack by their names, without writing them. */
export function packFiles(content: PlainContent): ReadonlyMap<string, string> {
  const context = contextOf(content);
  const unconfirmedSources = sourcesOfUnconfirmed(content);
  const files = new Map<string, string>();
  for (const kind of recordKinds) {
    const schema = packSchemaOf(kind.type, context);
    const groups = Map.groupBy(
      content[kind.name] ?? [],
      (record) => isUnconfirmed(record) || unconfirmedSources.has(String(record["id"])),
    );
    for (const [unconfirmed, records] of groups) {
      const written = records.map(({ id: _id, ...fields }) =>
        inReadingOrder(compact(kind.type, z.encode(schema, fields as never))),
      );
      const name = unconfirmed ? `${UNCONFIRMED_FOLDER}/${fileNameOf(kind)}` : fileNameOf(kind);
      files.set(name, stringify(written, { lineWidth: 110 }));
    }
  }
  return files;
}

/**
 * Writes content as a pack that imports to the same content.
 * @throws OkienkoError DATA_NOT_WRITABLE where the folder holds anything already
 */
export async function writePack(folder: string, content: PlainContent): Promise<void> {
  await requireEmptyFolder(folder);
  for (const [name, text] of packFiles(content)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

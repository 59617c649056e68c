// SPDX-License-Identifier: EUPL-1.2

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { z } from "zod";
import { Verification } from "../../domains/sources/cited-record.ts";
import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError, systemCodeOf } from "../../kernel/errors.ts";
import type { PackContext } from "../../persistence/pack-context.ts";
import { packSchemaOf } from "../../persistence/pack-schema.ts";
import type { PlainRecord } from "../../persistence/plain-record.ts";
import type { RecordKind } from "../../persistence/record.ts";
import type { PlainContent } from "../approved-records.ts";
import { recordKinds } from "../record-kinds.ts";
import { fileNameOf, UNCONFIRMED_FOLDER } from "./pack-folder.ts";

/** Leaves out what the pack need not say: nulls, false, empty lists. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(
    ([, item]) => item !== null && item !== false && !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, compact(item)]));
}

/** Where a fact comes from stands after the fact. */
const LAST_FIELDS = ["verification", "citations"];

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

function isUnconfirmed(kind: RecordKind, record: PlainRecord, unconfirmedSources: ReadonlySet<string>): boolean {
  return kind.name === "Source"
    ? unconfirmedSources.has(String(record["id"]))
    : record["verification"] === Verification.UNCONFIRMED;
}

/** Sources that only unconfirmed records cite go with them. */
function sourcesOfUnconfirmed(content: PlainContent): ReadonlySet<string> {
  const cited = (wanted: boolean): readonly string[] =>
    Object.values(content)
      .flat()
      .filter((record) => "verification" in record && (record["verification"] === Verification.UNCONFIRMED) === wanted)
      .flatMap((record) => (record["citations"] as readonly { source: string }[]).map((citation) => citation.source));
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
    const groups = Map.groupBy(content[kind.name] ?? [], (record) => isUnconfirmed(kind, record, unconfirmedSources));
    for (const [unconfirmed, records] of groups) {
      const written = records.map(({ id: _id, ...fields }) =>
        inReadingOrder(compact(z.encode(schema, fields as never)) as PlainRecord),
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

// SPDX-License-Identifier: EUPL-1.2

import type { z } from "zod";
import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError } from "../../kernel/errors.ts";
import { idOf } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { PackContext } from "../../persistence/pack-context.ts";
import { packSchemaOf, violationsOf } from "../../persistence/pack-schema.ts";
import { MEND } from "../../persistence/pack-values.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { contentFindings } from "../content-checks/content-findings.ts";
import { nearest } from "./nearest.ts";
import type { PackEntry } from "./pack-file.ts";
import { readPackFolder } from "./pack-folder.ts";
import { wholePackProblems } from "./whole-pack.rules.ts";

/** A record of the pack that could be read, with where it stands. */
export interface PackRecord {
  readonly entry: PackEntry;
  readonly record: BaseRecord;
}

/** A pack that has problems; none of it may be used. */
export class PackError extends OkienkoError {
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(ErrorCode.CONTENT_INVALID, `The content in ${folder} has ${count}. Nothing was changed.`);
    this.problems = problems;
  }
}

function contextOf(entries: readonly PackEntry[]): PackContext {
  const slugs = Map.groupBy(entries, (entry) => entry.file.kind.name);
  const slugsOf = (kind: string): string[] => (slugs.get(kind) ?? []).flatMap((entry) => entry.slug ?? []);
  const known = new Map([...slugs.keys()].map((kind) => [kind, new Set(slugsOf(kind))]));
  return {
    knows: (kind, slug) => known.get(kind)?.has(slug) ?? false,
    suggest: (kind, slug) => nearest(slug, slugsOf(kind)),
    slugOf: (id) => id,
  };
}

function issueProblem(entry: PackEntry, issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      entry.file.problemAt(
        entry,
        [...issue.path, key],
        "there is no field of this name",
        "delete it, or mend its name",
      ),
    );
  }
  const isMissing = "input" in issue && issue.input === undefined;
  const [message, mend] = isMissing ? ["missing", "write it"] : issue.message.split(MEND);
  return [entry.file.problemAt(entry, issue.path, message ?? issue.message, mend ?? "write another value")];
}

function decode(entry: PackEntry, context: PackContext): PackRecord | readonly Problem[] {
  const { kind } = entry.file;
  const result = packSchemaOf(kind.type, context).safeDecode(entry.written as never, { reportInput: true });
  if (!result.success) return result.error.issues.flatMap((issue) => issueProblem(entry, issue));
  const id = idOf(kind.name, String(result.data["slug"]));
  return { entry, record: Object.assign(new kind.type(), result.data, { id, kind: kind.name }) };
}

function duplicateProblems(entries: readonly PackEntry[]): readonly Problem[] {
  const groups = Map.groupBy(entries, (entry) => `${entry.file.kind.name}/${entry.slug ?? ""}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter((entry) => entry.slug !== null)
      .map((entry) =>
        entry.file.problemAt(
          entry,
          ["slug"],
          `this slug stands already in ${first?.file.name ?? "the pack"}`,
          "give one of the two another slug",
        ),
      ),
  );
}

/** What the checks of content find, told where it stands in the pack. */
function contentProblems(found: readonly PackRecord[]): readonly Problem[] {
  const entries = new Map(found.map(({ entry, record }) => [record, entry]));
  return contentFindings([...entries.keys()]).flatMap(({ record, path, message, mend }) => {
    const entry = entries.get(record);
    return entry ? [entry.file.problemAt(entry, path, message, mend)] : [];
  });
}

/**
 * Reads a content pack whole.
 * @throws PackError with every problem of every file
 */
export async function readPack(folder: string): Promise<readonly BaseRecord[]> {
  const { files, problems } = await readPackFolder(folder);
  const entries = files.flatMap((file) => file.entries());
  const context = contextOf(entries);
  const decoded = entries.map((entry) => decode(entry, context));
  const found = decoded.filter((one) => "record" in one);
  const byId = new Map(found.map(({ record }) => [record.id, record]));
  const broken = found.flatMap(({ entry, record }) =>
    violationsOf(entry.file.kind.type, record, (id) => byId.get(id) ?? null).map(({ path, message, mend }) =>
      entry.file.problemAt(entry, path, message, mend),
    ),
  );
  const undecoded = decoded.flatMap((one) => ("record" in one ? [] : one));
  const isWhole = undecoded.length + problems.length === 0;
  const all = [
    ...problems,
    ...duplicateProblems(entries),
    ...undecoded,
    ...broken,
    ...wholePackProblems(found, isWhole),
    ...(isWhole ? contentProblems(found) : []),
  ];
  if (all.length > 0) throw new PackError(folder, all);
  return found.map(({ record }) => record);
}

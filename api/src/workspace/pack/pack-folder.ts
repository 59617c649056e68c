// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { byCodeUnit } from "../../kernel/canonical-json.ts";
import { messageOf } from "../../kernel/errors.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { RecordKind } from "../../persistence/record.ts";
import { recordKinds } from "../record-kinds.ts";
import { PackFile } from "./pack-file.ts";

/** Sub-folder of records that the centre has not confirmed, so that it can confirm or drop them in one place. */
export const UNCONFIRMED_FOLDER = "unconfirmed";

/** Name of the file that holds a kind of record: `offers-at-locations.yaml`. */
export function fileNameOf(kind: RecordKind): string {
  return `${kind.plural.replaceAll("_", "-")}.yaml`;
}

/** The files of a pack that could be read, and what is wrong with the others. */
export interface PackFolder {
  readonly files: readonly PackFile[];
  readonly problems: readonly Problem[];
}

function folderProblem(file: string, message: string, mend: string): Problem {
  return { file, line: null, path: "pack", value: null, message, mend };
}

async function readPackFile(folder: string, name: string): Promise<PackFile | Problem> {
  const kind = recordKinds.find((one) => fileNameOf(one) === basename(name));
  if (!kind) {
    const names = recordKinds.map(fileNameOf).join(", ");
    return folderProblem(name, "no kind of record goes into a file of this name", `name it one of: ${names}`);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, name));
  } catch (error) {
    return folderProblem(name, messageOf(error), "put a readable file there, or delete it");
  }
  try {
    return new PackFile(name, kind, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return folderProblem(name, "the file is not UTF-8 text", "save it as UTF-8");
  }
}

/** Reads all YAML files of a folder and of its folders; never throws for what the person who wrote them can mend. */
export async function readPackFolder(folder: string): Promise<PackFolder> {
  let found: readonly string[];
  try {
    found = await readdir(folder, { recursive: true });
  } catch (error) {
    return { files: [], problems: [folderProblem(folder, messageOf(error), "name the folder of a content pack")] };
  }
  const names = found.filter((name) => name.endsWith(".yaml") || name.endsWith(".yml")).sort(byCodeUnit);
  if (names.length === 0) {
    const problem = folderProblem(
      folder,
      "there is no content in the folder",
      "name a folder that holds offers.yaml and its siblings",
    );
    return { files: [], problems: [problem] };
  }
  const read = await Promise.all(names.map((name) => readPackFile(folder, name.replaceAll(sep, "/"))));
  const files = read.filter((one) => one instanceof PackFile);
  const problems = read.filter((one): one is Problem => !(one instanceof PackFile));
  return { files, problems: [...problems, ...files.flatMap((file) => file.problems())] };
}

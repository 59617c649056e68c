// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { join } from "node:path";
import { ErrorCode } from "../kernel/error-code.ts";
import { messageOf, OkienkoError } from "../kernel/errors.ts";
import { sha256 } from "../kernel/hash.ts";
import type { ChangeHistory } from "../store/change-history.ts";
import { ChangeLedger } from "../store/change-ledger.ts";
import { ContentStore } from "../store/content-store.ts";
import type { Release } from "../store/release.type.ts";
import { parseChanges } from "./changes-file.ts";
import { parseContent } from "./content-file.ts";
import { type ReleaseFile, releaseFile } from "./release-file.ts";
import type { ReleaseFolder } from "./release-folder.ts";
import { treeHash } from "./site-hash.ts";

/** A release in memory, with the folder of its site. */
export interface LoadedRelease {
  readonly file: ReleaseFile;
  readonly store: ContentStore;
  /** Absolute path of `site/` of this very release. */
  readonly siteFolder: string;
}

function damaged(number: number, finding: string): OkienkoError {
  return new OkienkoError(
    ErrorCode.RELEASE_DAMAGED,
    `Release ${number} is damaged: ${finding}. Roll back to a sound one (\`okienko rollback <number>\`), or publish anew. Its folder was left as it is.`,
    { params: { number } },
  );
}

/**
 * What a release says of itself.
 * @throws OkienkoError RELEASE_DAMAGED where that cannot be read; its other files are not looked at
 */
export async function readReleaseFile(folder: ReleaseFolder, number: number): Promise<ReleaseFile> {
  const text = await folder.readText(number, "release.json");
  if (text === null) throw damaged(number, "release.json is missing");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged(number, "release.json is no JSON");
  }
  const parsed = releaseFile.safeParse(json);
  if (!parsed.success)
    throw damaged(number, `release.json has a wrong ${parsed.error.issues[0]?.path.join(".") ?? "shape"}`);
  return parsed.data;
}

/** What a file of a release holds, if it is what was published. */
async function readPublished<T>(
  folder: ReleaseFolder,
  number: number,
  name: string,
  hash: string,
  parse: (text: string) => T,
): Promise<T> {
  const text = await folder.readText(number, name);
  if (text === null) throw damaged(number, `${name} is missing`);
  if (sha256(text) !== hash) throw damaged(number, `${name} is not what was published`);
  try {
    return parse(text);
  } catch (error) {
    throw damaged(number, messageOf(error));
  }
}

async function readHistory(folder: ReleaseFolder, number: number, file: ReleaseFile): Promise<ChangeHistory | null> {
  const { changesHash } = file;
  return changesHash === undefined ? null : readPublished(folder, number, "changes.json", changesHash, parseChanges);
}

/** What the public API says of a release. */
export function releaseOf(file: ReleaseFile): Release {
  const { number, asOf, contentHash, siteHash, schemaHash, codeVersion, recordCount } = file;
  return { number, asOf, contentHash, siteHash, schemaHash, codeVersion, recordCount };
}

/**
 * Loads a release, making sure that its content and history are what was published and that it has a site.
 * @throws OkienkoError RELEASE_DAMAGED
 */
export async function loadRelease(folder: ReleaseFolder, number: number): Promise<LoadedRelease> {
  const file = await readReleaseFile(folder, number);
  const records = await readPublished(folder, number, "content.json", file.contentHash, parseContent);
  const history = await readHistory(folder, number, file);
  const siteFolder = join(folder.pathOf(number), "site");
  if (!existsSync(join(siteFolder, "index.html"))) throw damaged(number, "site/index.html is missing");
  const ledger = history && new ChangeLedger(history);
  return { file, store: new ContentStore(records, releaseOf(file), ledger), siteFolder };
}

/**
 * The history that a release of this number carries on: that of the newest one before it whose `changes.json` is sound,
 * be the rest of that release damaged and be another one current. Null where there is none.
 */
export async function historyBefore(folder: ReleaseFolder, number: number): Promise<ChangeHistory | null> {
  for (const earlier of (await folder.numbers()).toReversed()) {
    const history = await readReleaseFile(folder, earlier)
      .then((file) => readHistory(folder, earlier, file))
      .catch(() => null);
    const last = history?.releases.at(-1)?.to ?? number;
    if (last < number) return history;
  }
  return null;
}

/**
 * Checks every file of a release against what was published; slower than loading it.
 * @throws OkienkoError RELEASE_DAMAGED
 */
export async function verifyRelease(folder: ReleaseFolder, number: number): Promise<void> {
  const { file, siteFolder } = await loadRelease(folder, number);
  if ((await treeHash(siteFolder)) !== file.siteHash)
    throw damaged(number, "files of site/ are missing or were altered");
}

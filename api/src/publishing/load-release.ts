// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { join } from "node:path";
import { ErrorCode } from "../kernel/error-code.ts";
import { messageOf, OkienkoError } from "../kernel/errors.ts";
import { sha256 } from "../kernel/hash.ts";
import { ContentStore, type RecordsByKind } from "../store/content-store.ts";
import type { Release } from "../store/release.type.ts";
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

function parseReleaseFile(number: number, text: string | null): ReleaseFile {
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

function readRecords(number: number, content: string): RecordsByKind {
  try {
    return parseContent(content);
  } catch (error) {
    throw damaged(number, messageOf(error));
  }
}

/** What the public API says of a release. */
export function releaseOf(file: ReleaseFile): Release {
  const { number, asOf, contentHash, siteHash, schemaHash, codeVersion, recordCount } = file;
  return { number, asOf, contentHash, siteHash, schemaHash, codeVersion, recordCount };
}

/**
 * Loads a release, making sure that its content is what was published and that it has a site.
 * @throws OkienkoError RELEASE_DAMAGED
 */
export async function loadRelease(folder: ReleaseFolder, number: number): Promise<LoadedRelease> {
  const file = parseReleaseFile(number, await folder.readText(number, "release.json"));
  const content = await folder.readText(number, "content.json");
  if (content === null) throw damaged(number, "content.json is missing");
  if (sha256(content) !== file.contentHash) throw damaged(number, "content.json is not what was published");
  const siteFolder = join(folder.pathOf(number), "site");
  if (!existsSync(join(siteFolder, "index.html"))) throw damaged(number, "site/index.html is missing");
  const records = readRecords(number, content);
  return { file, store: new ContentStore(records, releaseOf(file)), siteFolder };
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

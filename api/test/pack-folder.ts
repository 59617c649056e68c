// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Problem } from "../src/kernel/problem.ts";
import { PackError, readPack } from "../src/workspace/pack/read-pack.ts";
import { minimalPack, type PackFiles } from "./minimal-pack.ts";

/** Makes a folder with these files, `{ "offers.yaml": "…" }`, which goes with the test that called this. */
export async function packFolder(files: PackFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "okienko-pack-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** One change of a file of the minimal pack: the text to look for, and what to put in its place. */
export type Edit = readonly [file: keyof typeof minimalPack, from: string, to: string];

/**
 * The minimal pack with some texts replaced.
 * @throws RangeError where a text to replace is not there, so that no test passes by looking at an unchanged pack
 */
export function editedPack(...edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = { ...minimalPack };
  for (const [name, from, to] of edits) {
    const text = files[name] ?? "";
    if (!text.includes(from)) throw new RangeError(`${name} of the minimal pack has no "${from}"`);
    files[name] = text.replace(from, () => to);
  }
  return files;
}

/**
 * The problems for which the pack in a folder is refused.
 * @throws RangeError where it is not refused
 */
export async function problemsIn(folder: string): Promise<readonly Problem[]> {
  const thrown: unknown = await readPack(folder).catch((error: unknown) => error);
  if (thrown instanceof PackError) return thrown.problems;
  throw new RangeError(`the pack was read without a PackError: ${String(thrown)}`);
}

/** The problems for which a pack of these files is refused. */
export async function problemsOf(files: PackFiles): Promise<readonly Problem[]> {
  return problemsIn(await packFolder(files));
}

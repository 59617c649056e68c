// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Folder of the official schemas and shapes of outside standards, `OKIENKO_ORACLES`; null where it is not set. They are
 * under licences of their own and are no part of this repository.
 */
export const oracles: string | null = process.env["OKIENKO_ORACLES"] || null;

/** Why the tests that need them are skipped; part of their names. */
export const skipReason = oracles === null ? " (skipped: OKIENKO_ORACLES names no folder of official schemas)" : "";

/** Reads a file of the folder. Throws where it is not there. */
export async function readOracle(path: string): Promise<string> {
  return readFile(join(oracles ?? "", path), "utf8");
}

/** Names of the files of a folder in the folder. Throws where it is not there. */
export async function listOracles(path: string): Promise<readonly string[]> {
  return (await readdir(join(oracles ?? "", path))).sort();
}

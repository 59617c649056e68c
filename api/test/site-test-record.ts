// SPDX-License-Identifier: EUPL-1.2
// The accessibility statement tells what this suite found. It reads one committed file; here runs are held to it.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const dayInWarsaw = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Warsaw" });

const RECORD = fileURLToPath(new URL("../../site/src/content/site-test.json", import.meta.url));

interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What a run of the accessibility test did and found; the statement publishes it with the day of the run. */
export interface RunFindings {
  /** Id of the centre whose site was visited. */
  readonly centreId: string;
  /** Browsers, with whole versions. */
  readonly engines: readonly Tool[];
  readonly tools: readonly Tool[];
  /** Rules of the tool, by its tags. */
  readonly ruleTags: readonly string[];
  /** Modes that every page was visited in, as `TestMode` of the site names them. */
  readonly modes: readonly string[];
  readonly pageCount: number;
  readonly faultCount: number;
}

/** The record of the statement says otherwise than a run found. */
export class RecordMismatch extends Error {
  override readonly name = "RecordMismatch";
}

/** What a record has to share with every run; how many pages there are changes with content, browsers grow newer. */
const FACTS = ["centreId", "tools", "ruleTags", "modes"] as const;

/** What a run found otherwise than the record says; it may find fewer faults, as mended ones, never more. */
export function recordDifferences(found: RunFindings, record: RunFindings | null): readonly string[] {
  if (record === null) return ["there is no record"];
  const differing = FACTS.filter((fact) => JSON.stringify(found[fact]) !== JSON.stringify(record[fact]));
  const hasMoreFaults = found.faultCount > record.faultCount;
  return [...differing, ...(hasMoreFaults ? (["faultCount"] as const) : [])].map(
    (fact) => `${fact}: the record says ${JSON.stringify(record[fact])}, the run found ${JSON.stringify(found[fact])}`,
  );
}

async function writeRecord(found: RunFindings): Promise<void> {
  const record = { testedOn: dayInWarsaw.format(new Date()), ...found };
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * Holds the committed record to what a run of all pages found; with OKIENKO_RECORD=1 writes it instead, with today's day.
 * Throws RecordMismatch where they differ, with what to do.
 */
export async function checkRecord(found: RunFindings): Promise<void> {
  if (process.env["OKIENKO_RECORD"] === "1") return writeRecord(found);
  const record = JSON.parse(await readFile(RECORD, "utf8")) as RunFindings | null;
  const differences = recordDifferences(found, record);
  if (differences.length > 0)
    throw new RecordMismatch(
      `The accessibility statement would not tell the truth: ${differences.join("; ")}. Mend the faults, or run this test with OKIENKO_RECORD=1 and commit site/src/content/site-test.json.`,
    );
}

// SPDX-License-Identifier: EUPL-1.2

import { constants, existsSync } from "node:fs";
import { access, statfs } from "node:fs/promises";
import { messageOf } from "../kernel/errors.ts";
import { verifyRelease } from "../publishing/load-release.ts";
import { ReleaseFolder } from "../publishing/release-folder.ts";
import { readPack } from "../workspace/pack/read-pack.ts";
import { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";
import { say, sayJson } from "./terminal.ts";

/** Room below which publishing may fail. */
const LOW_DISK_BYTES = 500_000_000;

interface Finding {
  readonly subject: string;
  readonly isWell: boolean;
  readonly finding: string;
}

async function examine(subject: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, isWell: true, finding: await look() };
  } catch (error) {
    return { subject, isWell: false, finding: messageOf(error) };
  }
}

async function lookAtDataFolder(folder: string): Promise<string> {
  if (!existsSync(folder)) return `${folder} does not exist yet; \`okienko start\` makes it`;
  await access(folder, constants.W_OK | constants.R_OK);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LOW_DISK_BYTES)
    throw new RangeError(`only ${Math.round((bavail * bsize) / 1e6)} MB are free; free some room`);
  return `${folder} can be written, ${Math.round((bavail * bsize) / 1e9)} GB are free`;
}

async function lookAtWorkingCopy(databaseUrl: string): Promise<string> {
  if (databaseUrl.startsWith("sqlite:") && !existsSync(databaseUrl.slice("sqlite:".length))) {
    return "there is none yet; `okienko start` makes it";
  }
  const workingCopy = await WorkingCopy.open(databaseUrl, { migrates: false });
  try {
    const pending = await workingCopy.pendingMigrationCount();
    return `${workingCopy.place} is sound${pending > 0 ? `; ${pending} migrations will run at the next start` : ""}`;
  } finally {
    await workingCopy.close();
  }
}

async function lookAtRelease(folder: ReleaseFolder, number: number): Promise<string> {
  await verifyRelease(folder, number);
  return number === (await folder.currentNumber()) ? "whole, and current" : "whole";
}

/** Examines what the program stands on and changes nothing; gives whether all is well. */
export async function doctor(context: CommandContext, asJson: boolean): Promise<boolean> {
  const folder = new ReleaseFolder(context.dataFolder);
  const numbers = await folder.numbers();
  const findings = await Promise.all([
    examine("Node.js", async () => `${process.version} (${process.execPath})`),
    examine("data folder", () => lookAtDataFolder(context.dataFolder)),
    examine("working copy", () => lookAtWorkingCopy(context.databaseUrl)),
    examine(
      "embedded content",
      async () => `${(await readPack(context.embeddedPack)).length} records without problems`,
    ),
    ...numbers.map((number) => examine(`release ${number}`, () => lookAtRelease(folder, number))),
  ]);
  if (asJson) sayJson(findings);
  else
    for (const { subject, isWell, finding } of findings) say(`${isWell ? "well " : "WRONG"}  ${subject}: ${finding}`);
  return findings.every((finding) => finding.isWell);
}

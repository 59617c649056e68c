// SPDX-License-Identifier: EUPL-1.2
// Runs every check of the house that needs no server, several at once, and tells what each took: `pnpm check`.

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Folder to run in, from the root. */
  readonly folder?: string;
}

interface Outcome {
  readonly check: Check;
  readonly isWell: boolean;
  readonly output: string;
  readonly tookMs: number;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The slowest first, so that the others run beside it. */
const CHECKS: readonly Check[] = [
  { name: "types of the site", command: ["node_modules/.bin/astro", "check", "--noSync"], folder: "site" },
  { name: "typed documents", command: ["graphql-codegen", "--check"] },
  { name: "public SDL", command: ["tsx", "--tsconfig", "api/tsconfig.json", "api/scripts/emit-sdl.ts", "--check"] },
  { name: "types of the api", command: ["tsc", "--project", "api"] },
  { name: "types of pdfua", command: ["tsc", "--project", "pdfua"] },
  { name: "types of the tools", command: ["tsc", "--project", "."] },
  { name: "unused code", command: ["knip"] },
  { name: "format, lint, boundaries, cycles", command: ["biome", "check", "--error-on-warnings"] },
  { name: "documented exports", command: ["node", "checks/documented-exports.ts"] },
];

async function run(check: Check): Promise<Outcome> {
  const began = performance.now();
  const [program, ...parameters] = check.command;
  const cwd = `${ROOT}${check.folder ?? ""}`;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(program, parameters, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.on("error", (error) => {
    chunks.push(Buffer.from(error.message));
    resolve(false);
  });
  child.on("close", (code) => resolve(code === 0));
  const isWell = await promise;
  return { check, isWell, output: Buffer.concat(chunks).toString("utf8"), tookMs: performance.now() - began };
}

function tell({ check, isWell, output, tookMs }: Outcome): void {
  console.log(`${isWell ? "ok    " : "FAILED"}  ${check.name} (${(tookMs / 1000).toFixed(1)} s)`);
  if (!isWell || check.name === "documented exports") console.log(output.trimEnd());
}

const waiting = [...CHECKS];
const outcomes: Outcome[] = [];

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const outcome = await run(check);
    outcomes.push(outcome);
    tell(outcome);
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
const failed = outcomes.filter((outcome) => !outcome.isWell);
if (failed.length > 0) {
  console.error(
    `${failed.length} of ${CHECKS.length} checks failed: ${failed.map((one) => one.check.name).join("; ")}`,
  );
  process.exitCode = 1;
}

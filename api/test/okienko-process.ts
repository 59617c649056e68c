// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../okienko.mjs", import.meta.url));

/** How a run of the command line ended. */
export interface RunResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command line that goes on. */
export interface OkienkoProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<RunResult>;
  /** All that it wrote so far. */
  output(): string;
}

/** Starts a command with only these variables set. */
export function spawnOkienko(
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): OkienkoProcess {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...variables };
  const child = spawn(process.execPath, [PROGRAM, ...parameters], { env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  const { promise, resolve } = Promise.withResolvers<RunResult>();
  child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  return { child, ended: promise, output: () => stdout + stderr };
}

/** Runs a command to its end. */
export function runOkienko(
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return spawnOkienko(parameters, variables).ended;
}

/** Waits until something holds, asking often; fails with what it waited for. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new RangeError(`waited ${timeoutMs} ms in vain until ${what}`);
    await wait(25);
  }
}

/** Whether a server at this address says that it is ready. */
export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Ids of the running processes whose command line or environment names a text; Linux only. */
export function processesNaming(text: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, "utf8").includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

// SPDX-License-Identifier: EUPL-1.2

import { OkienkoError } from "../kernel/errors.ts";
import { describeProblem, type Problem } from "../kernel/problem.ts";

/** Writes a line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a value for a program that reads the output. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** Milliseconds as a person reads them: `0.4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Tells what begins, does it, and tells how long it took. */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  say(`${doing} …`);
  const began = performance.now();
  const result = await work();
  say(`  done in ${seconds(performance.now() - began)}`);
  return result;
}

function problemsOf(error: OkienkoError): readonly Problem[] {
  return "problems" in error ? (error.problems as readonly Problem[]) : [];
}

/** Tells an error on stderr: in words, all problems at once, without a stack unless it is our own fault. */
export function sayError(error: unknown, asJson: boolean): void {
  if (!(error instanceof OkienkoError)) {
    console.error("Okienko broke; this is a fault of the program. Please report it with these lines:\n", error);
    return;
  }
  const problems = problemsOf(error);
  if (asJson) {
    console.error(JSON.stringify({ code: error.code, message: error.message, problems }, null, 2));
    return;
  }
  for (const problem of problems) console.error(`${describeProblem(problem)}\n`);
  console.error(`${error.message} [${error.code}]`);
}

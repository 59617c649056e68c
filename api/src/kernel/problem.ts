// SPDX-License-Identifier: EUPL-1.2

/** One thing that is wrong with configuration or content, told so that it can be mended without a search. */
export interface Problem {
  /** File as the person named it, or the name of an environment variable's source. */
  readonly file: string;
  /** Line in the file, from 1; null where there is none. */
  readonly line: number | null;
  /** Where in the file: record and field, as `offers[streetworker].name`. */
  readonly path: string;
  /** The value at fault as written; null where something is missing. */
  readonly value: string | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly mend: string;
}

/** One problem as the lines that a terminal shows. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const value = problem.value === null ? "" : `\n    value  ${problem.value}`;
  return `${place}  ${problem.path}\n    wrong  ${problem.message}${value}\n    mend   ${problem.mend}`;
}

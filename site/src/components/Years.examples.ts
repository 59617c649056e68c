// SPDX-License-Identifier: EUPL-1.2

import { endedProgram, reportedProgram, runningProgram } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type Years from "./Years.astro";

export const examples: Examples<typeof Years> = [
  { shows: "two years", within: "p", props: { program: endedProgram } },
  { shows: "a year without an end", within: "p", props: { program: runningProgram } },
  { shows: "no known years", within: "p", props: { program: reportedProgram } },
  { shows: "one year", within: "p", props: { program: { yearFrom: 2021, yearTo: 2021 } } },
];

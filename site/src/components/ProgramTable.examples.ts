// SPDX-License-Identifier: EUPL-1.2

import { endedProgram, reportedProgram, runningProgram } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type ProgramTable from "./ProgramTable.astro";

export const examples: Examples<typeof ProgramTable> = [
  {
    shows: "programmes with an end, without one, and of no known years",
    props: { programs: [runningProgram, endedProgram, reportedProgram], caption: "Programy" },
  },
];

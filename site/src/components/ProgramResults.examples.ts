// SPDX-License-Identifier: EUPL-1.2

import { fullResult, wordResult, zeroResult } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type ProgramResults from "./ProgramResults.astro";

export const examples: Examples<typeof ProgramResults> = [
  { shows: "the results of a year", props: { year: 2022, results: [fullResult, zeroResult, wordResult] } },
];

// SPDX-License-Identifier: EUPL-1.2

import { bareProgram, fullProgram } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type ProgramFacts from "./ProgramFacts.astro";

export const examples: Examples<typeof ProgramFacts> = [
  { shows: "a programme with all that is known of it", props: { program: fullProgram } },
  { shows: "a programme of which a report gives nothing but the name", props: { program: bareProgram } },
];

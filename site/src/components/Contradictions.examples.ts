// SPDX-License-Identifier: EUPL-1.2

import { statements } from "../examples/programs.ts";
import type Contradictions from "./Contradictions.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Contradictions> = [
  {
    shows: "two facts that the sources tell in more than one way",
    props: { contradictions: [statements, statements.slice(0, 1)] },
  },
];

// SPDX-License-Identifier: EUPL-1.2

import { statements } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type Statements from "./Statements.astro";

export const examples: Examples<typeof Statements> = [
  { shows: "what two documents say of one fact", props: { statements } },
  { shows: "what one document says in two places", props: { statements: statements.slice(1) } },
];

// SPDX-License-Identifier: EUPL-1.2

import { contributions, wordlessContribution } from "../examples/report.ts";
import type Contribution from "./Contribution.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Contribution> = [
  {
    shows: "an approximate number with its parts",
    within: "ul",
    props: { contribution: contributions[0] ?? wordlessContribution },
  },
  {
    shows: "a number outside the sum",
    within: "ul",
    props: { contribution: contributions[2] ?? wordlessContribution },
  },
  { shows: "a body that gave no number", within: "ul", props: { contribution: wordlessContribution } },
];

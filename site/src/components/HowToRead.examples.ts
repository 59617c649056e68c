// SPDX-License-Identifier: EUPL-1.2

import { agreeingGoal, goalLink } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type HowToRead from "./HowToRead.astro";

export const examples: Examples<typeof HowToRead> = [
  { shows: "rows of each kind", props: { counts: goalLink.counts } },
  { shows: "rows that all agree", props: { counts: agreeingGoal.counts } },
];

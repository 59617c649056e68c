// SPDX-License-Identifier: EUPL-1.2

import { strategicGoal } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type GoalLinks from "./GoalLinks.astro";

export const examples: Examples<typeof GoalLinks> = [
  { shows: "a strategic goal with its operational goals", within: "ul", props: { goal: strategicGoal } },
];

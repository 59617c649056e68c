// SPDX-License-Identifier: EUPL-1.2

import { agreeingGoal, goalLink } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type GoalLink from "./GoalLink.astro";

export const examples: Examples<typeof GoalLink> = [
  { shows: "a goal with rows of each kind", within: "ul", props: { goal: goalLink } },
  { shows: "a goal of many rows that all agree", within: "ul", props: { goal: agreeingGoal } },
];

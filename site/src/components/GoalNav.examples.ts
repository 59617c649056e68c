// SPDX-License-Identifier: EUPL-1.2

import { agreeingGoal, goalLink } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type GoalNav from "./GoalNav.astro";

export const examples: Examples<typeof GoalNav> = [
  { shows: "a goal between two others", props: { previous: goalLink, next: agreeingGoal } },
  { shows: "the last goal", props: { previous: goalLink, next: null } },
  { shows: "the only goal", props: { previous: null, next: null } },
];

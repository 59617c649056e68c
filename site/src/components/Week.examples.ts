// SPDX-License-Identifier: EUPL-1.2

import { week } from "../examples/week.ts";
import type { Examples } from "./example.ts";
import type Week from "./Week.astro";

export const examples: Examples<typeof Week> = [
  { shows: "a week with empty days, a full day and days in doubt", props: { week } },
];

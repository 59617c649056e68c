// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type WeekJump from "./WeekJump.astro";

export const examples: Examples<typeof WeekJump> = [
  { shows: "a jump to each day", props: { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] } },
];

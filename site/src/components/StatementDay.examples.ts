// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type StatementDay from "./StatementDay.astro";

export const examples: Examples<typeof StatementDay> = [
  {
    shows: "a day",
    within: "ul",
    props: { id: "a11y-data-publikacja", label: "Data publikacji strony", day: "2026-01-02" },
  },
  {
    shows: "a day that the office must supply",
    within: "ul",
    props: { id: "a11y-data-publikacja", label: "Data publikacji strony", day: null },
  },
];

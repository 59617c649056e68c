// SPDX-License-Identifier: EUPL-1.2

import { agreeing, differing, missing } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type IndicatorRow from "./IndicatorRow.astro";

export const examples: Examples<typeof IndicatorRow> = [
  { shows: "numbers that differ, with a remark", within: "table", props: { indicator: differing, leadsToGoal: false } },
  {
    shows: "numbers that agree, in a table of several goals",
    within: "table",
    props: { indicator: agreeing, leadsToGoal: true },
  },
  { shows: "no number at all", within: "table", props: { indicator: missing, leadsToGoal: false } },
];

// SPDX-License-Identifier: EUPL-1.2

import { agreeing, differing, missing, zero } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type IndicatorChart from "./IndicatorChart.astro";

export const examples: Examples<typeof IndicatorChart> = [
  { shows: "rows of each kind", props: { indicators: [differing, agreeing, zero, missing] } },
  { shows: "rows that all have numbers", props: { indicators: [agreeing] } },
];

// SPDX-License-Identifier: EUPL-1.2

import type ChartLegend from "./ChartLegend.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof ChartLegend> = [
  { shows: "a chart of numbers alone", props: { hasZero: false, hasMissing: false } },
  { shows: "a chart with a zero and a missing number", props: { hasZero: true, hasMissing: true } },
];

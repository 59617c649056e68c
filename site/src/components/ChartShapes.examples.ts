// SPDX-License-Identifier: EUPL-1.2

import { differing, zero } from "../examples/report.ts";
import type ChartShapes from "./ChartShapes.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof ChartShapes> = [
  { shows: "windows of a declared number and of a sum", within: "svg", props: { chart: differing.chart } },
  { shows: "a zero above a missing number", within: "svg", props: { chart: zero.chart } },
];

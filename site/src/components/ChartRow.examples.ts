// SPDX-License-Identifier: EUPL-1.2

import { agreeing, differing, missing, zero } from "../examples/report.ts";
import type ChartRow from "./ChartRow.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof ChartRow> = [
  { shows: "small numbers that differ, as windows", within: "frame", props: { indicator: differing } },
  { shows: "great numbers that agree, as bars", within: "frame", props: { indicator: agreeing } },
  { shows: "a zero, and no sum", within: "frame", props: { indicator: zero } },
  { shows: "no number, and a long name", within: "frame", props: { indicator: missing } },
];

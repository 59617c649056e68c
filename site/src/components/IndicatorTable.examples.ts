// SPDX-License-Identifier: EUPL-1.2

import { agreeing, differing, missing, zero } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type IndicatorTable from "./IndicatorTable.astro";

export const examples: Examples<typeof IndicatorTable> = [
  {
    shows: "rows of each kind",
    props: { indicators: [differing, agreeing, zero, missing], caption: "Wskaźniki celu 1.1" },
  },
];

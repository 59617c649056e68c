// SPDX-License-Identifier: EUPL-1.2

import { fullResult, zeroResult } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type Quantity from "./Quantity.astro";

export const examples: Examples<typeof Quantity> = [
  {
    shows: "an approximate number of people and an amount",
    within: "p",
    props: { of: fullResult, isApproximate: true },
  },
  { shows: "a zero of nothing named", within: "p", props: { of: zeroResult } },
];

// SPDX-License-Identifier: EUPL-1.2

import { contributions } from "../examples/report.ts";
import type Contributions from "./Contributions.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Contributions> = [
  { shows: "what three bodies reported", props: { contributions, of: "1.1.1" } },
  { shows: "nobody reported anything", props: { contributions: [], of: "1.1.4" } },
];

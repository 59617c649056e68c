// SPDX-License-Identifier: EUPL-1.2

import { doubtfulFact, verifiedFact } from "../examples/sources.ts";
import type { Examples } from "./example.ts";
import type SourceFacts from "./SourceFacts.astro";

export const examples: Examples<typeof SourceFacts> = [
  { shows: "a fact that was confirmed, and one that was not", props: { facts: [verifiedFact, doubtfulFact] } },
];

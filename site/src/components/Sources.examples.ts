// SPDX-License-Identifier: EUPL-1.2

import { report, rules, undatedSource } from "../examples/sources.ts";
import type { Examples } from "./example.ts";
import type Sources from "./Sources.astro";

export const examples: Examples<typeof Sources> = [
  {
    shows: "documents of a known, a half known and an unknown age",
    props: { sources: [rules, report, undatedSource] },
  },
  { shows: "facts that nobody ever confirmed, in English", language: "en", props: { sources: [report] } },
];

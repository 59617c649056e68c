// SPDX-License-Identifier: EUPL-1.2

import { talk } from "../examples/offers.ts";
import { polish, text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Steps from "./Steps.astro";

export const examples: Examples<typeof Steps> = [
  { shows: "steps in their order", props: { steps: talk.steps } },
  {
    shows: "a Polish step on an English page",
    language: "en",
    props: { steps: [text("Call us."), polish("Przyjdź po 18:00.")] },
  },
];

// SPDX-License-Identifier: EUPL-1.2

import { longSituation, noBed, noTalk } from "../examples/situations.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type SituationLinks from "./SituationLinks.astro";

export const examples: Examples<typeof SituationLinks> = [
  { shows: "a short and a long sentence", props: { situations: [noBed, longSituation] } },
  {
    shows: "a Polish sentence on an English page",
    language: "en",
    props: { situations: [{ ...noTalk, sentence: polish(noTalk.sentence.text) }] },
  },
];

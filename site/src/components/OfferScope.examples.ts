// SPDX-License-Identifier: EUPL-1.2

import { talk } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type OfferScope from "./OfferScope.astro";

export const examples: Examples<typeof OfferScope> = [
  { shows: "a description and what it covers", props: { offer: talk } },
  {
    shows: "what it covers alone, in English",
    language: "en",
    props: { offer: { ...talk, description: null, scopeItems: talk.scopeItems.map((item) => polish(item.text)) } },
  },
];

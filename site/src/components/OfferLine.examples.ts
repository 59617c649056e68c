// SPDX-License-Identifier: EUPL-1.2

import { bakery, bed, talk } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type OfferLine from "./OfferLine.astro";

export const examples: Examples<typeof OfferLine> = [
  { shows: "what cannot wait, open now", within: "ul", props: { offer: bed } },
  { shows: "an offer for two groups, closed now", within: "ul", props: { offer: talk } },
  {
    shows: "an unconfirmed offer without a place or a number",
    within: "ul",
    props: { offer: { ...bakery, reportedYear: null, isUnconfirmed: true } },
  },
  {
    shows: "an offer that is Polish on an English page",
    language: "en",
    within: "ul",
    props: { offer: { ...talk, name: polish("Rozmowa"), summary: polish("Porozmawiasz z nami o tym, co trudne.") } },
  },
];

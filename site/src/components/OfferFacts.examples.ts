// SPDX-License-Identifier: EUPL-1.2

import { bakery, bed, talk } from "../examples/offers.ts";
import { polish, text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type OfferFacts from "./OfferFacts.astro";

export const examples: Examples<typeof OfferFacts> = [
  { shows: "a free offer of a programme", props: { offer: talk } },
  {
    shows: "a price with a note, and a last day",
    props: {
      offer: {
        ...bed,
        program: null,
        cost: { costType: "PAID", amountGrosze: 1250, note: text("Cena jednego obiadu.") },
      },
    },
  },
  { shows: "an offer that only the 2022 report tells of", props: { offer: bakery } },
  {
    shows: "a programme that is Polish, in English",
    language: "en",
    props: { offer: { ...talk, providerName: polish("Dział Wsparcia") } },
  },
];

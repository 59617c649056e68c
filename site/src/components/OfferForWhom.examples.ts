// SPDX-License-Identifier: EUPL-1.2

import { bakery, talk } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type OfferForWhom from "./OfferForWhom.astro";

export const examples: Examples<typeof OfferForWhom> = [
  { shows: "groups, a condition and a situation", props: { offer: talk } },
  { shows: "groups alone", props: { offer: bakery } },
];

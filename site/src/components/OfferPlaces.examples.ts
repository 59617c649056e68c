// SPDX-License-Identifier: EUPL-1.2

import { guestPlace, talk, talkPlace } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type OfferPlaces from "./OfferPlaces.astro";

export const examples: Examples<typeof OfferPlaces> = [
  { shows: "two places", props: { offer: { ...talk, places: [talkPlace, guestPlace] } } },
  { shows: "no source gives a place", props: { offer: { ...talk, places: [], contacts: [] } } },
];

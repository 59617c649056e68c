// SPDX-License-Identifier: EUPL-1.2

import { bedPlace, guestPlace, talkPlace } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type OfferPlace from "./OfferPlace.astro";

export const examples: Examples<typeof OfferPlace> = [
  { shows: "a hall and a note", within: "ul", props: { at: talkPlace } },
  { shows: "beds in two seasons", within: "ul", props: { at: bedPlace } },
  { shows: "a guest in someone else's rooms, in unconfirmed hours", within: "ul", props: { at: guestPlace } },
];

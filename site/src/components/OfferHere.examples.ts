// SPDX-License-Identifier: EUPL-1.2

import type { OfferHereView } from "../content/location.view.ts";
import { bakery, guestPlace, talk, talkPlace } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type OfferHere from "./OfferHere.astro";

const here: OfferHereView = { ...talkPlace, offerSlug: talk.slug, offerName: talk.name, reportedYear: null };

export const examples: Examples<typeof OfferHere> = [
  { shows: "an offer in a hall, closed now", within: "ul", props: { offer: here } },
  {
    shows: "a guest in someone else's rooms, in unconfirmed hours",
    within: "ul",
    props: { offer: { ...here, ...guestPlace } },
  },
  {
    shows: "an offer that only the 2022 report tells of",
    within: "ul",
    props: {
      offer: {
        ...here,
        offerSlug: bakery.slug,
        offerName: bakery.name,
        room: null,
        note: null,
        hours: [],
        openCode: "",
        reportedYear: 2022,
      },
    },
  },
];

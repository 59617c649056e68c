// SPDX-License-Identifier: EUPL-1.2

import { helplineCall } from "../examples/contacts.ts";
import { reported } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Reported from "./Reported.astro";

export const examples: Examples<typeof Reported> = [
  { shows: "help that only the 2022 report names", props: { reported, calls: [helplineCall] } },
  {
    shows: "help that is told in Polish on an English page",
    language: "en",
    props: {
      reported: {
        year: 2022,
        offers: reported.offers.map((offer) => ({
          ...offer,
          name: polish(offer.name.text),
          summary: polish(offer.summary.text),
        })),
      },
      calls: [],
    },
  },
];

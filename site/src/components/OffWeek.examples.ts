// SPDX-License-Identifier: EUPL-1.2

import { agreedHours } from "../examples/hours.ts";
import { bed, talk } from "../examples/offers.ts";
import type { Examples } from "./example.ts";
import type OffWeek from "./OffWeek.astro";

export const examples: Examples<typeof OffWeek> = [
  {
    shows: "an offer without hours, and one to agree on a time for",
    props: {
      offers: [
        { slug: bed.slug, name: bed.name, hours: [] },
        { slug: talk.slug, name: talk.name, hours: agreedHours },
      ],
    },
  },
];

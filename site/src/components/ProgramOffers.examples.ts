// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type ProgramOffers from "./ProgramOffers.astro";

export const examples: Examples<typeof ProgramOffers> = [
  {
    shows: "an offer of today, one that a report tells of, and one that is gone",
    within: "sections",
    props: {
      offers: [
        { slug: "rozmowa", name: "Rozmowa", standing: "CURRENT" },
        { slug: "warsztaty", name: "Warsztaty piekarskie", standing: "REPORTED" },
        { slug: "drzewa", name: "Sadzenie drzew", standing: "FORMER" },
      ],
    },
  },
];

// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type FactPanes from "./FactPanes.astro";

export const examples: Examples<typeof FactPanes> = [
  {
    shows: "yes, no, and what no source says",
    props: {
      facts: [
        { label: "Winda", value: true },
        { label: "Pętla indukcyjna", value: false },
        { label: "Tłumacz języka migowego", value: null },
      ],
    },
  },
  { shows: "a single fact", props: { facts: [{ label: "Tłumacz języka migowego", value: null }] } },
];

// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type LinkList from "./LinkList.astro";

export const examples: Examples<typeof LinkList> = [
  {
    shows: "two links",
    props: {
      links: [
        { name: "Wniosek o dostępność", href: "/wniosek-o-dostepnosc/" },
        { name: "Dostępność budynków", href: "/dostepnosc-budynkow/" },
      ],
    },
  },
];

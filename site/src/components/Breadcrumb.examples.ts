// SPDX-License-Identifier: EUPL-1.2

import type Breadcrumb from "./Breadcrumb.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Breadcrumb> = [
  { shows: "a page right below the first one", props: { above: [], name: "Kontakt" } },
  {
    shows: "a page with a long name, two levels down",
    props: {
      above: [
        { name: "Pomoc", href: "/pomoc/" },
        { name: "Programy", href: "/programy/" },
      ],
      name: "Program „Pomocny Sąsiad” dla mieszkańców Przykładowa i okolicznych miejscowości",
    },
  },
  { shows: "a page in Ukrainian", language: "uk", props: { above: [], name: "Контакти" } },
];

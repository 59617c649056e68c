// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type MoreInPolish from "./MoreInPolish.astro";

export const examples: Examples<typeof MoreInPolish> = [
  {
    shows: "an English page that the Polish one tells more than",
    language: "en",
    props: { name: "Nie mam gdzie spać", href: "/sytuacje/nie-mam-gdzie-spac/" },
  },
  {
    shows: "a Ukrainian page that the Polish one tells more than",
    language: "uk",
    props: { name: "Nie mam gdzie spać", href: "/sytuacje/nie-mam-gdzie-spac/" },
  },
];

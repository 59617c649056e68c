// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type LanguageList from "./LanguageList.astro";

export const examples: Examples<typeof LanguageList> = [
  {
    shows: "a page in every language",
    props: {
      alternates: [
        { tag: "pl", href: "/kontakt/" },
        { tag: "pl-x-etr", href: "/latwy-tekst/kontakt/" },
        { tag: "uk", href: "/uk/kontakt/" },
        { tag: "en", href: "/en/kontakt/" },
      ],
    },
  },
  {
    shows: "a page that is in English as well, seen there",
    language: "en",
    props: {
      alternates: [
        { tag: "pl", href: "/kontakt/" },
        { tag: "en", href: "/en/kontakt/" },
      ],
    },
  },
];

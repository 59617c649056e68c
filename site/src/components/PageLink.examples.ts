// SPDX-License-Identifier: EUPL-1.2

import { talk } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type PageLink from "./PageLink.astro";

export const examples: Examples<typeof PageLink> = [
  {
    shows: "a page in the same language",
    within: "p",
    props: { of: talk.name, to: (paths) => paths.offer(talk.slug) },
  },
  {
    shows: "a Polish page, from an English one",
    language: "en",
    within: "p",
    props: { of: polish("Rozmowa"), to: (paths) => paths.offer(talk.slug) },
  },
];

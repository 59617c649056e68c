// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type TranslationNotice from "./TranslationNotice.astro";

export const examples: Examples<typeof TranslationNotice> = [
  {
    shows: "a translation that nobody has checked",
    language: "uk",
    props: { translation: { isUnreviewed: true, isStale: false }, original: "/pomoc/rozmowa/" },
  },
  {
    shows: "a translation of an earlier Polish text",
    language: "en",
    props: { translation: { isUnreviewed: false, isStale: true }, original: "/pomoc/rozmowa/" },
  },
  {
    shows: "easy text that is both",
    language: "pl-x-etr",
    props: { translation: { isUnreviewed: true, isStale: true }, original: "/pomoc/rozmowa/" },
  },
];

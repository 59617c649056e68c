// SPDX-License-Identifier: EUPL-1.2

import { bed, talk } from "../examples/offers.ts";
import { polish, text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type OffersGroup from "./OffersGroup.astro";

export const examples: Examples<typeof OffersGroup> = [
  {
    shows: "offers for the same people",
    props: { group: { slug: "wedrowcy", name: text("Wędrowcy"), offers: [bed, talk] } },
  },
  {
    shows: "a group that is Polish on an English page",
    language: "en",
    props: { group: { slug: "wedrowcy", name: polish("Wędrowcy"), offers: [bed] } },
  },
];

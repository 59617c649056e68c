// SPDX-License-Identifier: EUPL-1.2

import type { PartnerView } from "../content/centre.view.ts";
import { text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Partners from "./Partners.astro";

const owl: PartnerView = {
  slug: "stowarzyszenie-sowa",
  name: "Stowarzyszenie Sowa",
  shortName: null,
  description: null,
  standing: "CURRENT",
};

export const examples: Examples<typeof Partners> = [
  {
    shows: "one with an abbreviation and a description, one with a name alone",
    within: "stack",
    props: {
      title: "Partnerzy",
      partners: [
        {
          ...owl,
          slug: "kluby",
          name: "Międzyosiedlowe Kluby Sąsiedzkie",
          shortName: "MKS",
          description: text("Spotykają się co tydzień."),
        },
        owl,
      ],
    },
  },
  {
    shows: "a Polish name on an English page",
    language: "en",
    within: "stack",
    props: { title: "Partners", partners: [owl] },
  },
];

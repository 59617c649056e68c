// SPDX-License-Identifier: EUPL-1.2

import { text } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Sayings from "./Sayings.astro";

export const examples: Examples<typeof Sayings> = [
  {
    shows: "what other documents call it",
    props: {
      title: "Inne nazwy",
      sayings: [{ text: text("Rozmowa z doradcą"), reason: text("Tak podaje sprawozdanie.") }],
    },
  },
];

// SPDX-License-Identifier: EUPL-1.2

import { fullAct, statute } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type LegalActItem from "./LegalActItem.astro";

export const examples: Examples<typeof LegalActItem> = [
  {
    shows: "a resolution with all that it did, which the sources tell in two ways",
    within: "ul",
    props: { act: fullAct },
  },
  {
    shows: "a statute that cannot be read here",
    within: "ul",
    props: {
      act: {
        ...fullAct,
        ...statute,
        journal: null,
        url: null,
        programs: [],
        documents: [],
        amendedBy: [],
        contradictions: [],
      },
    },
  },
];

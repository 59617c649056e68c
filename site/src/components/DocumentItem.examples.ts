// SPDX-License-Identifier: EUPL-1.2

import { resolution, undatedResolution } from "../examples/programs.ts";
import type DocumentItem from "./DocumentItem.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof DocumentItem> = [
  {
    shows: "a document that an act adopted",
    within: "ul",
    props: {
      document: {
        slug: "program-pomocny-sasiad",
        title: "Program „Pomocny Sąsiad”",
        legalAct: resolution,
        fileUrl: "https://example.org/pomocny-sasiad.pdf",
        isUnconfirmed: false,
      },
    },
  },
  {
    shows: "an act without a day, and no file",
    within: "ul",
    props: {
      document: {
        slug: "strategia",
        title: "Strategia „Dobre Sąsiedztwo”",
        legalAct: undatedResolution,
        fileUrl: null,
        isUnconfirmed: false,
      },
    },
  },
  {
    shows: "a document of which only the title is known",
    within: "ul",
    props: {
      document: {
        slug: "regulamin-noclegowni",
        title: "Regulamin noclegowni",
        legalAct: null,
        fileUrl: null,
        isUnconfirmed: true,
      },
    },
  },
];

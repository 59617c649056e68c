// SPDX-License-Identifier: EUPL-1.2

import type { ProgramView } from "../content/documents.view.ts";
import type { Examples } from "./example.ts";
import type ProgramItem from "./ProgramItem.astro";

const program: ProgramView = {
  slug: "pomocny-sasiad",
  name: "Program „Pomocny Sąsiad”",
  summary: "Sąsiedzi pomagają sobie w domu i w drodze do lekarza.",
  yearFrom: 2020,
  yearTo: 2022,
  documents: [{ slug: "regulamin-noclegowni", title: "Regulamin noclegowni" }],
  isUnconfirmed: false,
};

export const examples: Examples<typeof ProgramItem> = [
  { shows: "a programme with its years and a document", within: "ul", props: { program } },
  {
    shows: "a programme without an end",
    within: "ul",
    props: { program: { ...program, yearTo: null, documents: [] } },
  },
  {
    shows: "a programme of which only the name is known",
    within: "ul",
    props: { program: { ...program, summary: null, yearFrom: null, yearTo: null, documents: [] } },
  },
];

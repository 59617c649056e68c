// SPDX-License-Identifier: EUPL-1.2

import { body, plainBody } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type Responsible from "./Responsible.astro";

export const examples: Examples<typeof Responsible> = [
  {
    shows: "bodies that answer for the whole goal",
    props: { responsible: { fromRow: null, toRow: null, bodies: [body, plainBody], remark: null }, goal: "1.1" },
  },
  {
    shows: "bodies that answer for some rows, with a remark",
    props: {
      responsible: { fromRow: 2, toRow: 4, bodies: [plainBody], remark: "Sprawozdanie wymienia kluby bez nazw." },
      goal: "1.1",
    },
  },
  {
    shows: "a body that answers for one row",
    props: { responsible: { fromRow: 2, toRow: 2, bodies: [plainBody], remark: null }, goal: "1.1" },
  },
];

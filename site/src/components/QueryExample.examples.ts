// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type QueryExample from "./QueryExample.astro";

export const examples: Examples<typeof QueryExample> = [
  {
    shows: "a query as a command to copy",
    props: { title: "Co jest teraz czynne", query: "{ offers(first: 3) { nodes { name { text } slug } } }" },
  },
];

// SPDX-License-Identifier: EUPL-1.2

import { helplineCall, longCall } from "../examples/contacts.ts";
import { polish } from "../examples/texts.ts";
import type CallList from "./CallList.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof CallList> = [
  { shows: "two numbers, one of a long name", props: { calls: [helplineCall, longCall] } },
  {
    shows: "a Polish name on an English page",
    language: "en",
    props: { calls: [{ ...helplineCall, label: polish("Telefon wsparcia") }] },
  },
];

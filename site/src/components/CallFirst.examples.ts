// SPDX-License-Identifier: EUPL-1.2

import { helplineCall } from "../examples/contacts.ts";
import { shell, shellWithoutPhone } from "../examples/shell.ts";
import type CallFirst from "./CallFirst.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof CallFirst> = [
  { shows: "a number of the offer's own", props: { calls: [helplineCall], shell, isUnconfirmed: false } },
  { shows: "an unconfirmed number", props: { calls: [helplineCall], shell, isUnconfirmed: true } },
  { shows: "no number but the office's", props: { calls: [], shell, isUnconfirmed: false } },
  { shows: "no number at all", props: { calls: [], shell: shellWithoutPhone, isUnconfirmed: false } },
  {
    shows: "what only the 2022 report tells of",
    props: { calls: [], shell, isUnconfirmed: false, reportedYear: 2022 },
  },
];

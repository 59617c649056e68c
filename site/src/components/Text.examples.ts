// SPDX-License-Identifier: EUPL-1.2

import { talk } from "../examples/offers.ts";
import { polish } from "../examples/texts.ts";
import type { Examples } from "./example.ts";
import type Text from "./Text.astro";

export const examples: Examples<typeof Text> = [
  { shows: "a text in the language of the page", within: "p", props: { of: talk.summary } },
  { shows: "a Polish text on an English page", language: "en", within: "p", props: { of: polish(talk.summary.text) } },
];

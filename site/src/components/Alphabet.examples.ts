// SPDX-License-Identifier: EUPL-1.2

import type Alphabet from "./Alphabet.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Alphabet> = [
  { shows: "few letters that have something", props: { letters: ["A", "Ł", "Ż"] } },
  { shows: "letters and digits", props: { letters: ["0–9", "B", "C", "D", "K", "O", "P", "R", "S", "U", "W", "Z"] } },
];

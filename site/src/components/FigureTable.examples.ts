// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type FigureTable from "./FigureTable.astro";

const rows = [
  { name: "Strony", figures: ["376", "0"] },
  { name: "Odnośniki wewnątrz strony", figures: ["14 208", "0"] },
];

export const examples: Examples<typeof FigureTable> = [
  { shows: "figures of two columns", props: { caption: "Co sprawdzono", heads: ["Co", "Ile", "Błędy"], rows } },
];

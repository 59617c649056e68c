// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type QuickExit from "./QuickExit.astro";

export const examples: Examples<typeof QuickExit> = [
  { shows: "the way out of a sensitive page", props: {} },
  { shows: "the way out in Ukrainian", language: "uk", props: {} },
];

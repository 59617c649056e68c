// SPDX-License-Identifier: EUPL-1.2

import { seat, shelter } from "../examples/places.ts";
import type { Examples } from "./example.ts";
import type MapLinks from "./MapLinks.astro";

export const examples: Examples<typeof MapLinks> = [
  { shows: "an address to find on a map", props: { place: seat } },
  { shows: "the same in English", language: "en", props: { place: shelter } },
];

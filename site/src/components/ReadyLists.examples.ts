// SPDX-License-Identifier: EUPL-1.2

import { shelter } from "../examples/places.ts";
import { text } from "../examples/texts.ts";
import { finderWords } from "../i18n/finder-words.ts";
import type { Examples } from "./example.ts";
import type ReadyLists from "./ReadyLists.astro";

const words = finderWords("pl", (text) => text, 2022);
const choices = {
  situations: [{ slug: "nie-mam-gdzie-spac", name: text("Nie mam gdzie spać"), isPrivate: false }],
  groups: [{ slug: "wedrowcy", name: text("Wędrowcy"), isPrivate: false }],
  places: [{ slug: shelter.slug, name: shelter.name, isPrivate: false }],
};

export const examples: Examples<typeof ReadyLists> = [
  { shows: "lists of each kind", props: { choices, words } },
  { shows: "no lists but the days", props: { choices: { situations: [], groups: [], places: [] }, words } },
];

// SPDX-License-Identifier: EUPL-1.2

import { shelterEntry, talkEntry } from "../examples/week.ts";
import type { Examples } from "./example.ts";
import type WeekEntry from "./WeekEntry.astro";

export const examples: Examples<typeof WeekEntry> = [
  { shows: "two offers in one hall", props: { entry: talkEntry } },
  { shows: "an offer that has the name of its place", props: { entry: shelterEntry } },
];

// SPDX-License-Identifier: EUPL-1.2

import { blindPane, nightPane, talkPane } from "../examples/week.ts";
import type { Examples } from "./example.ts";
import type WeekPane from "./WeekPane.astro";

export const examples: Examples<typeof WeekPane> = [
  { shows: "confirmed hours", within: "frame", props: { pane: talkPane } },
  { shows: "a winter night, past midnight", within: "frame", props: { pane: nightPane } },
  { shows: "a day without hours, unconfirmed", within: "frame", props: { pane: blindPane } },
];

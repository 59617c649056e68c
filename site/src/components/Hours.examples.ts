// SPDX-License-Identifier: EUPL-1.2

import { agreedHours, doubtfulHours, easyHours, nightHours, officeHours } from "../examples/hours.ts";
import type { Examples } from "./example.ts";
import type Hours from "./Hours.astro";

export const examples: Examples<typeof Hours> = [
  { shows: "hours on workdays with an exception, drawn as well", props: { hours: officeHours, isDrawn: true } },
  { shows: "two seasons past midnight, in words alone", props: { hours: nightHours } },
  { shows: "days without hours, and unconfirmed hours", props: { hours: doubtfulHours, isDrawn: true } },
  { shows: "a time to agree on", props: { hours: agreedHours, isDrawn: true } },
  { shows: "no source gives hours", props: { hours: [] } },
  { shows: "hours in easy text", language: "pl-x-etr", props: { hours: easyHours, isDrawn: true } },
];

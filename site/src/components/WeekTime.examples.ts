// SPDX-License-Identifier: EUPL-1.2

import { afternoon, untimed, winterNight } from "../examples/week.ts";
import type { Examples } from "./example.ts";
import type WeekTime from "./WeekTime.astro";

export const examples: Examples<typeof WeekTime> = [
  { shows: "hours of the whole year", props: { time: afternoon } },
  { shows: "a winter night, past midnight", props: { time: winterNight } },
  { shows: "a day without hours", props: { time: untimed } },
];

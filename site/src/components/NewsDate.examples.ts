// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type NewsDate from "./NewsDate.astro";

export const examples: Examples<typeof NewsDate> = [
  { shows: "a day", props: { day: "2026-05-10" } },
  { shows: "no day", props: { day: null } },
  { shows: "no day, said shortly", props: { day: null, isShort: true } },
];

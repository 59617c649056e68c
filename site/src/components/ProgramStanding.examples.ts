// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type ProgramStanding from "./ProgramStanding.astro";

export const examples: Examples<typeof ProgramStanding> = [
  { shows: "a programme that runs", props: { standing: "CURRENT" } },
  { shows: "a programme that has ended", props: { standing: "FORMER" } },
  { shows: "a programme that only a report tells of", props: { standing: "REPORTED" } },
];

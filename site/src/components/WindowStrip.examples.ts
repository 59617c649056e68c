// SPDX-License-Identifier: EUPL-1.2

import { runningStrip } from "../examples/programs.ts";
import { goalLink } from "../examples/report.ts";
import type { Examples } from "./example.ts";
import type WindowStrip from "./WindowStrip.astro";

export const examples: Examples<typeof WindowStrip> = [
  { shows: "a lit, a half lit and two blind windows", props: { strip: goalLink.strip } },
  { shows: "years, with this one pointed out", props: { strip: runningStrip } },
];

// SPDX-License-Identifier: EUPL-1.2

import { body, plainBody } from "../examples/report.ts";
import type Body from "./Body.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Body> = [
  { shows: "a body with its abbreviation", within: "p", props: { body } },
  { shows: "a body without one", within: "p", props: { body: plainBody } },
];

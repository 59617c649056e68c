// SPDX-License-Identifier: EUPL-1.2

import { closedCode, openCode, unknownCode } from "../examples/openings.ts";
import type { Examples } from "./example.ts";
import type OpenNow from "./OpenNow.astro";

export const examples: Examples<typeof OpenNow> = [
  { shows: "open now", props: { code: openCode } },
  { shows: "closed now", props: { code: closedCode } },
  { shows: "unknown for now", props: { code: unknownCode } },
  { shows: "closed now, in Ukrainian", language: "uk", props: { code: closedCode } },
];

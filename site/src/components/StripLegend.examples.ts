// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type StripLegend from "./StripLegend.astro";

export const examples: Examples<typeof StripLegend> = [{ shows: "what the windows of a strip mean", props: {} }];

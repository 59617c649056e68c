// SPDX-License-Identifier: EUPL-1.2

import type { Examples } from "./example.ts";
import type Mark from "./Mark.astro";

export const examples: Examples<typeof Mark> = [{ shows: "the mark of Okienko", props: {} }];

// SPDX-License-Identifier: EUPL-1.2

import { calendar, leaflet } from "../examples/downloads.ts";
import type Downloads from "./Downloads.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Downloads> = [
  { shows: "a document and a calendar", props: { downloads: [leaflet, calendar] } },
  { shows: "files that could harm", props: { downloads: [leaflet], isSensitive: true } },
];

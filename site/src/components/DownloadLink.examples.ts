// SPDX-License-Identifier: EUPL-1.2

import { calendar, contactCard, leaflet, report } from "../examples/downloads.ts";
import type DownloadLink from "./DownloadLink.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof DownloadLink> = [
  { shows: "a document", props: { download: leaflet } },
  { shows: "a document among those of other offers", props: { download: leaflet, of: "Rozmowa" } },
  { shows: "a report, by its year", props: { download: report } },
  { shows: "a calendar, in English", language: "en", props: { download: calendar } },
  { shows: "a contact among others, in English", language: "en", props: { download: contactCard } },
];

// SPDX-License-Identifier: EUPL-1.2

import { shell } from "../examples/shell.ts";
import type { Examples } from "./example.ts";
import type SiteHeader from "./SiteHeader.astro";

export const examples: Examples<typeof SiteHeader> = [
  {
    shows: "the head of a page of a section",
    props: { shell, section: "offers", path: "/pomoc/rozmowa/", alternates: [] },
  },
  {
    shows: "the head of the first page in easy text",
    language: "pl-x-etr",
    props: { shell, section: null, path: "/latwy-tekst/", alternates: [] },
  },
];

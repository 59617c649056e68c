// SPDX-License-Identifier: EUPL-1.2

import { shell, shellWithoutPhone } from "../examples/shell.ts";
import type { Examples } from "./example.ts";
import type SiteFooter from "./SiteFooter.astro";

export const examples: Examples<typeof SiteFooter> = [
  { shows: "the foot of every page", props: { shell } },
  { shows: "the foot of a centre without a number, in Ukrainian", language: "uk", props: { shell: shellWithoutPhone } },
];

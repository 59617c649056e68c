// SPDX-License-Identifier: EUPL-1.2

import { resolution, statute, undatedResolution } from "../examples/programs.ts";
import type ActName from "./ActName.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof ActName> = [
  { shows: "an act by its number and day", within: "p", props: { act: resolution } },
  { shows: "an act whose day no source gives", within: "p", props: { act: undatedResolution } },
  { shows: "an act without a number or an issuer", within: "p", props: { act: statute } },
  { shows: "an act whose issuer is told elsewhere", within: "p", props: { act: resolution, isIssuerTold: true } },
];

// SPDX-License-Identifier: EUPL-1.2

import { fullResult, wordResult, zeroResult } from "../examples/programs.ts";
import type { Examples } from "./example.ts";
import type ProgramResult from "./ProgramResult.astro";

export const examples: Examples<typeof ProgramResult> = [
  { shows: "a number and an amount with parts and a remark", within: "ul", props: { result: fullResult } },
  { shows: "a zero", within: "ul", props: { result: zeroResult } },
  { shows: "a result without a number", within: "ul", props: { result: wordResult } },
];

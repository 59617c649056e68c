// SPDX-License-Identifier: EUPL-1.2

import { emptyStatement, fullStatement } from "../examples/statement.ts";
import type { Examples } from "./example.ts";
import type StatementIntro from "./StatementIntro.astro";

export const examples: Examples<typeof StatementIntro> = [
  { shows: "every fact given", within: "sections", props: { page: fullStatement } },
  { shows: "every fact missing", language: "en", within: "sections", props: { page: emptyStatement } },
];

// SPDX-License-Identifier: EUPL-1.2

import { emptyStatement, fullStatement } from "../examples/statement.ts";
import type { Examples } from "./example.ts";
import type StatementOther from "./StatementOther.astro";

export const examples: Examples<typeof StatementOther> = [
  { shows: "every fact given", props: { page: fullStatement } },
  { shows: "every fact missing", props: { page: emptyStatement } },
];

// SPDX-License-Identifier: EUPL-1.2

import { emptyStatement, fullStatement } from "../examples/statement.ts";
import type { Examples } from "./example.ts";
import type StatementState from "./StatementState.astro";

export const examples: Examples<typeof StatementState> = [
  { shows: "a barrier, with what to do instead", within: "sections", props: { page: fullStatement } },
  { shows: "facts missing", within: "sections", props: { page: emptyStatement } },
  {
    shows: "full compliance",
    within: "sections",
    props: { page: { ...fullStatement, barriers: [], compliance: { status: "FULL", reasons: [] } } },
  },
];

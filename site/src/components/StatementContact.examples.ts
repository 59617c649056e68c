// SPDX-License-Identifier: EUPL-1.2

import { emptyStatement, fullStatement } from "../examples/statement.ts";
import type { Examples } from "./example.ts";
import type StatementContact from "./StatementContact.astro";

export const examples: Examples<typeof StatementContact> = [
  { shows: "every fact given", within: "sections", props: { page: fullStatement } },
  { shows: "every fact missing", within: "sections", props: { page: emptyStatement } },
];

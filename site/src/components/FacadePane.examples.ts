// SPDX-License-Identifier: EUPL-1.2

import type { FacadeRow } from "../content/facade.view.ts";
import type { Examples } from "./example.ts";
import type FacadePane from "./FacadePane.astro";

const row: FacadeRow = { opensAt: "18:00", closesAt: "08:00", passesMidnight: true, isAfterGap: false, panes: [] };

export const examples: Examples<typeof FacadePane> = [
  { shows: "open past midnight", within: "tr", props: { row, state: "OPEN" } },
  { shows: "closed", within: "tr", props: { row, state: "CLOSED" } },
  { shows: "unconfirmed hours", within: "tr", props: { row, state: "UNKNOWN" } },
  {
    shows: "a day without hours",
    within: "tr",
    props: { row: { ...row, opensAt: null, closesAt: null, passesMidnight: false }, state: "UNKNOWN" },
  },
];

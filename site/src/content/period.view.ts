// SPDX-License-Identifier: EUPL-1.2

import type { WeekTime } from "./week.view.ts";

/** The part of time in which hours hold; always, where all of it is null. */
export interface PeriodView {
  /** Part of every year. */
  readonly season: WeekTime["season"];
  /** First day, `YYYY-MM-DD`, inclusive. */
  readonly validFrom: string | null;
  /** Last day, `YYYY-MM-DD`, inclusive. */
  readonly validTo: string | null;
}

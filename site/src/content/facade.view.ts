// SPDX-License-Identifier: EUPL-1.2

import type { PeriodView } from "./period.view.ts";
import type { WeekdayView } from "./week.view.ts";

/** What a window shows: lit in these hours, dark, or a drawn blind where nobody can say. */
export type PaneState = "OPEN" | "CLOSED" | "UNKNOWN";

/** A stretch of hours across the days: a storey of windows. */
export interface FacadeRow {
  /** `HH:mm`; null where the source gives days without hours. */
  readonly opensAt: string | null;
  /** `HH:mm`, up to `24:00`; null where `opensAt` is. */
  readonly closesAt: string | null;
  /** Whether it ends on the day after. */
  readonly passesMidnight: boolean;
  /** Whether nothing is open between the storey above and this one. */
  readonly isAfterGap: boolean;
  /** One for each day of the facade. */
  readonly panes: readonly PaneState[];
}

/** A week of hours in one place in a part of time, as a house front. */
export interface FacadeView extends PeriodView {
  /** Monday to Friday, and the weekend where something happens in it. */
  readonly days: readonly WeekdayView[];
  /** Earliest first. */
  readonly rows: readonly FacadeRow[];
  /** Days on which there are hours in this part of time that it does not draw: in some weeks only, or to agree on. */
  readonly daysInWords: readonly WeekdayView[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { DocumentHead, SheetCall, SheetView } from "./sheet.view.ts";

/** Hours of a week as a table: a row for each day, a column for each part of the year. */
export interface WeekTable {
  readonly dayTitle: string;
  /** Names of the columns of hours; one where the whole year is the same. */
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly day: string;
    readonly hours: readonly { readonly text: string; readonly state: "OPEN" | "CLOSED" | "UNKNOWN" }[];
  }[];
}

/** A place as a notice on its door; all texts are set. */
export interface DoorView extends DocumentHead {
  readonly address: readonly string[];
  readonly warning: string | null;
  readonly notices: SheetView["notices"];
  /** What the place itself keeps, or the first thing in it; null where no week can be told. */
  readonly main: {
    readonly name: string;
    readonly purpose: string;
    readonly week: WeekTable;
    readonly lines: readonly string[];
  } | null;
  readonly calls: readonly SheetCall[];
  readonly isUnsure: boolean;
  readonly othersTitle: string;
  readonly otherColumns: readonly string[];
  /** What else is here: what, where, when. */
  readonly others: readonly { readonly name: string; readonly room: string; readonly hours: readonly string[] }[];
}

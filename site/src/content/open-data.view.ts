// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";

/** A kind of record that the API lists, by its field. */
export type RecordKindView =
  | "contactPoints"
  | "indicators"
  | "legalActs"
  | "lifeSituations"
  | "locations"
  | "offers"
  | "organizations"
  | "programs"
  | "sources"
  | "targetGroups";

/** The page of open data. */
export interface OpenDataPageView {
  readonly shell: ShellView;
  readonly counts: Readonly<Record<RecordKindView, number>>;
}

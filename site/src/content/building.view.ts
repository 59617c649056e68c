// SPDX-License-Identifier: EUPL-1.2

import type { AccessView } from "./location.view.ts";
import type { PlaceView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A building and how accessible it is: every question, answered or not. */
export interface BuildingView {
  readonly place: PlaceView;
  readonly access: AccessView;
}

/** The page of the accessibility of buildings. */
export interface BuildingsPageView {
  readonly shell: ShellView;
  readonly buildings: readonly BuildingView[];
  readonly sources: readonly SourceView[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "./contact.view.ts";
import type { GroupView } from "./group.view.ts";
import type { OfferPlaceView } from "./offer.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { WeekDay } from "./week.view.ts";

/** A place to stay the night, with the numbers to call before going there. */
export interface SleepView extends OfferPlaceView {
  readonly offerSlug: string;
  readonly offerName: string;
  readonly summary: string;
  /** None where no source gives a number. */
  readonly calls: readonly CallView[];
}

/** The first page: whom to call, where to sleep, where to go on which day, and whom the centre helps. */
export interface HomeView {
  readonly shell: ShellView;
  /** Numbers of what cannot wait, each number once. */
  readonly calls: readonly CallView[];
  readonly sleep: readonly SleepView[];
  /** Monday to Sunday of what cannot wait; empty where no day is known. */
  readonly week: readonly WeekDay[];
  readonly groups: readonly GroupView[];
}

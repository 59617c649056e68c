// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "./contact.view.ts";
import type { DownloadView } from "./downloads.view.ts";
import type { OfferPlaceView } from "./offer.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SituationLine } from "./situation.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";
import type { WeekDay } from "./week.view.ts";

/** A place to stay the night, with the numbers to call before going there. */
export interface SleepView extends OfferPlaceView {
  readonly offerSlug: string;
  readonly offerName: TextView;
  readonly summary: TextView;
  /** None where no source gives a number. */
  readonly calls: readonly CallView[];
}

/** A pane of the window: a situation, and whether someone can be reached for it. */
export interface PaneView extends SituationLine {
  /** Stretches of the next weeks, as `openingsCode` writes them; empty where nobody ever says when. */
  readonly reachCode: string;
}

/** Where an offer can be had in known hours, today perhaps. */
export interface OpenLineView {
  readonly offerSlug: string;
  readonly offerName: TextView;
  /** Null where no source gives a place. */
  readonly place: PlaceView | null;
  readonly room: RoomView | null;
  /** The hours as they are written, each a phrase as of `HoursLine`. */
  readonly hours: readonly string[];
  /** Stretches of the next weeks, as `openingsCode` writes them; never empty. */
  readonly openCode: string;
  readonly isUnconfirmed: boolean;
}

/** The first page: whom to call, what happens, what is open today and on which day, and where to sleep. */
export interface HomeView {
  readonly shell: ShellView;
  /** Confirmed numbers of what cannot wait, each number once. */
  readonly calls: readonly CallView[];
  /** The panes of the window: the first four situations. */
  readonly panes: readonly PaneView[];
  /** Slug of the first situation that cannot wait, of those who need a shelter; null where there is none. */
  readonly shelterSlug: string | null;
  /** Confirmed hours first. */
  readonly open: readonly OpenLineView[];
  readonly sleep: readonly SleepView[];
  /** Monday to Sunday of what cannot wait; empty where no day is known. */
  readonly week: readonly WeekDay[];
  /** Situations that are not in the window. */
  readonly others: readonly SituationLine[];
  /** The poster of urgent help and the whole guide, to take along. */
  readonly downloads: readonly DownloadView[];
  readonly translation: TranslationView;
}

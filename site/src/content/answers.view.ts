// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "./contact.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { TextView } from "./text.view.ts";

/** An offer of today that answers a situation, or is for a group. */
export interface AnswerView {
  readonly slug: string;
  readonly name: TextView;
  readonly summary: TextView;
  /** Whether it cannot wait. */
  readonly isUrgent: boolean;
  readonly isUnconfirmed: boolean;
  /** Stretches of the next weeks, as `openingsCode` writes them. */
  readonly openCode: string;
  readonly places: readonly { readonly place: PlaceView; readonly room: RoomView | null }[];
  /** Numbers of the first contact that has one; none where no source gives a number. */
  readonly calls: readonly CallView[];
}

/** Help that only the report on a past year names; it may be gone. */
export interface ReportedLine {
  readonly slug: string;
  readonly name: TextView;
  readonly summary: TextView;
  /** Who gave it, in Polish. */
  readonly providerName: string;
}

/** What the report on one year names. */
export interface ReportedView {
  /** Null where no source says which year it tells of. */
  readonly year: number | null;
  readonly offers: readonly ReportedLine[];
}

/** What can be had today, and apart from it what only a report names. */
export interface AnswersView {
  readonly current: readonly AnswerView[];
  readonly reported: readonly ReportedView[];
  /** Whether some of the offers can be read in Polish alone and are not listed. */
  readonly hasMoreInPolish: boolean;
}

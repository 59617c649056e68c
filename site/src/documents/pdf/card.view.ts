// SPDX-License-Identifier: EUPL-1.2

import type { DocumentHead, SheetCall } from "./sheet.view.ts";

/** An offer on a card for a pocket; all texts are set. */
export interface CardView extends DocumentHead {
  /** Shown where there are no places. */
  readonly lead: string;
  readonly warning: string | null;
  readonly isUnsure: boolean;
  readonly calls: readonly SheetCall[];
  /** Where the lead, more places or hours are told, each said where the card has no room for them. */
  readonly leadElsewhere: string;
  readonly placesElsewhere: string;
  readonly hoursElsewhere: string;
  /** Hours are left out first, then the last places; the first always stands. */
  readonly places: readonly { readonly address: string; readonly hours: readonly string[] }[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { DocumentHead, SheetCall } from "./sheet.view.ts";

/** An offer on a card for a pocket; all texts are set. */
export interface CardView extends DocumentHead {
  /** Shown where there are no places. */
  readonly lead: string;
  readonly warning: string | null;
  readonly isUnsure: boolean;
  readonly calls: readonly SheetCall[];
  /** Left out, hours first, where a card has no room for them. */
  readonly places: readonly { readonly address: string; readonly hours: readonly string[] }[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { DocumentHead, PlaceBlock, SheetCall } from "./sheet.view.ts";

/** Help that cannot wait, on a wall; all texts are set. */
export interface PosterView extends DocumentHead {
  readonly lead: string;
  readonly emergency: SheetCall;
  readonly calls: readonly SheetCall[];
  readonly sleepTitle: string;
  /** Said where no source gives a place to sleep; null where one does. */
  readonly sleepUnknown: string | null;
  readonly sleep: readonly PlaceBlock[];
  readonly openTitle: string;
  readonly openColumns: readonly string[];
  /** Where someone is in known hours: what, where, when. */
  readonly open: readonly { readonly name: string; readonly where: string; readonly hours: readonly string[] }[];
}

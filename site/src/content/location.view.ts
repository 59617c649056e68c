// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "./contact.view.ts";
import type { OfferPlaceView } from "./offer.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** An offer, as its place tells of it. */
export interface OfferHereView extends OfferPlaceView {
  readonly offerSlug: string;
  readonly offerName: string;
}

/** The page of a place. */
export interface LocationPageView extends PlaceView {
  readonly shell: ShellView;
  readonly isUnconfirmed: boolean;
  /** Numbers to ask before going there: of a contact in the place, or of the first offer that can be had in it. */
  readonly calls: readonly CallView[];
  /** Rooms that are known; there may be others. */
  readonly rooms: readonly RoomView[];
  readonly offersHere: readonly OfferHereView[];
  /** Without those that say nothing beyond the offers. */
  readonly contacts: readonly ContactView[];
  readonly sources: readonly SourceView[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { PlaceView, RoomView } from "./place.view.ts";

/** A function to turn to, as a phone's list of contacts keeps it. */
export interface ContactCardView {
  /** UUID of the record. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Whose function it is; null where several bodies share it, or no source says. */
  readonly organizationName: string | null;
  /** Numbers as `tel:+48221234567`, the one to try first at the head. */
  readonly voices: readonly string[];
  readonly faxes: readonly string[];
  readonly email: string | null;
  readonly place: (Omit<PlaceView, "name"> & { readonly name: string }) | null;
  readonly room: RoomView | null;
  /** When it can be reached, each a phrase without a capital or a full stop. */
  readonly hoursTexts: readonly string[];
  readonly isUnconfirmed: boolean;
  /** Newest day that it is known to be right for, `YYYY-MM-DD`; null where no record says. */
  readonly newestOn: string | null;
}

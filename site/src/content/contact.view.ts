// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "./hours.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { TextView } from "./text.view.ts";

/** A number that a person answers. */
export interface PhoneView {
  /** In groups: `22 123 45 67`. */
  readonly display: string;
  /** `tel:+48221234567`. */
  readonly uri: string;
}

/** A function to turn to, with every way to reach it. */
export interface ContactView {
  readonly slug: string;
  readonly name: TextView;
  /** Voice numbers only, the one to try first at the head. */
  readonly phones: readonly PhoneView[];
  /** Fax numbers as people write them; never something to dial. */
  readonly faxes: readonly string[];
  readonly email: string | null;
  readonly place: PlaceView | null;
  readonly room: RoomView | null;
  readonly hours: readonly HoursGroup[];
  readonly isUnconfirmed: boolean;
}

/** A number to call, and whose it is. */
export interface CallView {
  readonly label: TextView;
  readonly phone: PhoneView;
}

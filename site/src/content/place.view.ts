// SPDX-License-Identifier: EUPL-1.2

import type { TextView } from "./text.view.ts";

/** A building that people can come to, as every page names it. */
export interface PlaceView {
  readonly slug: string;
  readonly name: TextView;
  /** Street and number: `ul. Różana 1`. */
  readonly street: string;
  /** `NN-NNN`; null where no source gives it. */
  readonly postalCode: string | null;
  readonly city: string;
}

/** A room, as the door and the source name it. */
export interface RoomView {
  readonly kind: "ROOM" | "HALL";
  readonly number: string;
  /** Storey, 0 for the ground floor; null where no source states it. */
  readonly floor: number | null;
}

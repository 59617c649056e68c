// SPDX-License-Identifier: EUPL-1.2
// Places of Przykładowo, a town that does not exist.

import type { PlaceView, RoomView } from "../content/place.view.ts";
import { text } from "./texts.ts";

/** The building of the centre. */
export const seat: PlaceView = {
  slug: "ratuszowa-1",
  name: text("Siedziba ośrodka"),
  street: "ul. Ratuszowa 1",
  postalCode: "99-999",
  city: "Przykładowo",
};

/** A place to stay the night, of which no source gives the postal code. */
export const shelter: PlaceView = {
  slug: "mglista-2",
  name: text("Noclegownia"),
  street: "ul. Mglista 2",
  postalCode: null,
  city: "Przykładowo",
};

/** A room of the seat on the ground floor. */
export const room: RoomView = { kind: "ROOM", number: "1", floor: 0 };

/** A hall of the seat whose storey no source states. */
export const hall: RoomView = { kind: "HALL", number: "12", floor: null };

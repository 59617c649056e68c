// SPDX-License-Identifier: EUPL-1.2

import { hall, room, seat, shelter } from "../examples/places.ts";
import type Address from "./Address.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Address> = [
  { shows: "a room whose storey is known", props: { place: seat, room } },
  { shows: "a hall whose storey no source states", props: { place: seat, room: hall } },
  { shows: "a place without a postal code", props: { place: shelter } },
  { shows: "a room in English", language: "en", props: { place: seat, room } },
];

// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Location } from "./location.entity.ts";
import { Room } from "./room.entity.ts";

/** Queries over places. */
export const LocationQueries = recordQueries(Location, {
  one: "location",
  many: "locations",
  description: "places (miejsca)",
});

/** Queries over rooms. */
export const RoomQueries = recordQueries(Room, {
  one: "room",
  many: "rooms",
  description: "rooms (pokoje i sale)",
});

/** What places know of their rooms. */
@Resolver(() => Location)
export class LocationRooms {
  @FieldResolver(() => [Room], { description: "Rooms of the place that are known; there may be others." })
  rooms(@Root() location: Location, @Ctx() { store }: StoreContext): readonly Room[] {
    return store.referring(Room, "location", location.id);
  }
}

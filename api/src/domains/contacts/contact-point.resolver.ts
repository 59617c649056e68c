// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Location } from "../places/location.entity.ts";
import { Room } from "../places/room.entity.ts";
import { Schedule } from "../schedules/schedule.entity.ts";
import { ContactPoint } from "./contact-point.entity.ts";

/** Queries over contact points. */
export const ContactPointQueries = recordQueries(ContactPoint, {
  one: "contactPoint",
  many: "contactPoints",
  description: "contact points (kontakty): functions that people turn to",
});

/** Whom people can turn to in a place. */
@Resolver(() => Location)
export class LocationContactPoints {
  @FieldResolver(() => [ContactPoint], { description: "Whom people can turn to in the place." })
  contactPoints(@Root() location: Location, @Ctx() { store }: StoreContext): readonly ContactPoint[] {
    return store.referring(ContactPoint, "location", location.id);
  }
}

/** Whom hours are the hours of. */
@Resolver(() => Schedule)
export class ScheduleContactPoints {
  @FieldResolver(() => [ContactPoint], { description: "Contact points that keep these hours." })
  contactPoints(@Root() schedule: Schedule, @Ctx() { store }: StoreContext): readonly ContactPoint[] {
    return store.referring(ContactPoint, "schedules", schedule.id);
  }
}

/** Whom people can turn to in a room. */
@Resolver(() => Room)
export class RoomContactPoints {
  @FieldResolver(() => [ContactPoint], { description: "Whom people can turn to in the room." })
  contactPoints(@Root() room: Room, @Ctx() { store }: StoreContext): readonly ContactPoint[] {
    return store.referring(ContactPoint, "room", room.id);
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { StoreContext } from "../../store/store-context.ts";
import { Location } from "../places/location.entity.ts";
import { ContactPoint } from "./contact-point.entity.ts";

/** Whom people can turn to in a place. */
@Resolver(() => Location)
export class LocationContactPoints {
  @FieldResolver(() => [ContactPoint], { description: "Whom people can turn to in the place." })
  contactPoints(@Root() location: Location, @Ctx() { store }: StoreContext): readonly ContactPoint[] {
    return store.referring(ContactPoint, "location", location.id);
  }
}

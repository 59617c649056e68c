// SPDX-License-Identifier: EUPL-1.2

import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { InstantScalar } from "../../kernel/scalars.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { Opening } from "../schedules/opening.type.ts";
import { StateAt } from "../schedules/state-at.type.ts";
import { Offer } from "./offer.entity.ts";
import { OfferAtLocation } from "./offer-at-location.entity.ts";
import { offerOpenings, offerStateAt, openingsOfKeeper, stateAtOf } from "./offer-hours.rules.ts";

const FROM = { description: "The instant from which on, with an offset from UTC." };
const DAYS = { description: "How many days from `from` on, 1–366." };
const OPENINGS =
  "Stretches that are not closed (przedziały) in the days asked for, in order; of all its hours together.";
const AT = "The instant, with an offset from UTC: `2026-11-26T16:00:00+01:00`.";

/** Whether an offer can be had now. */
@Resolver(() => Offer)
export class OfferHours {
  @FieldResolver(() => StateAt, {
    description:
      "Whether it can be had at an instant (czy czynne), by the hours of all its places; where it has none, by those of its contacts.",
  })
  stateAt(
    @Root() offer: Offer,
    @Arg("at", () => InstantScalar, { description: AT }) at: string,
    @Ctx() { store }: StoreContext,
  ): StateAt {
    return offerStateAt(offer, at, store);
  }

  @FieldResolver(() => [Opening], { description: OPENINGS })
  openings(
    @Root() offer: Offer,
    @Arg("from", () => InstantScalar, FROM) from: string,
    @Arg("days", () => Int, DAYS) days: number,
    @Ctx() { store }: StoreContext,
  ): readonly Opening[] {
    return offerOpenings(offer, from, days, store);
  }
}

/** Whether an offer can be had in a place now. */
@Resolver(() => OfferAtLocation)
export class OfferAtLocationHours {
  @FieldResolver(() => StateAt, { description: "Whether it can be had here at an instant (czy czynne)." })
  stateAt(
    @Root() place: OfferAtLocation,
    @Arg("at", () => InstantScalar, { description: AT }) at: string,
    @Ctx() { store }: StoreContext,
  ): StateAt {
    return stateAtOf(place, at, store);
  }

  @FieldResolver(() => [Opening], { description: OPENINGS })
  openings(
    @Root() place: OfferAtLocation,
    @Arg("from", () => InstantScalar, FROM) from: string,
    @Arg("days", () => Int, DAYS) days: number,
    @Ctx() { store }: StoreContext,
  ): readonly Opening[] {
    return openingsOfKeeper(place, from, days, store);
  }
}

/** Whether somebody can be reached now. */
@Resolver(() => ContactPoint)
export class ContactPointHours {
  @FieldResolver(() => StateAt, { description: "Whether it can be reached at an instant (czy czynne)." })
  stateAt(
    @Root() contactPoint: ContactPoint,
    @Arg("at", () => InstantScalar, { description: AT }) at: string,
    @Ctx() { store }: StoreContext,
  ): StateAt {
    return stateAtOf(contactPoint, at, store);
  }

  @FieldResolver(() => [Opening], { description: OPENINGS })
  openings(
    @Root() contactPoint: ContactPoint,
    @Arg("from", () => InstantScalar, FROM) from: string,
    @Arg("days", () => Int, DAYS) days: number,
    @Ctx() { store }: StoreContext,
  ): readonly Opening[] {
    return openingsOfKeeper(contactPoint, from, days, store);
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Location } from "../places/location.entity.ts";
import { Room } from "../places/room.entity.ts";
import { Program } from "../programs/program.entity.ts";
import { Schedule } from "../schedules/schedule.entity.ts";
import { LifeSituation } from "./life-situation.entity.ts";
import { Offer } from "./offer.entity.ts";
import { OfferAtLocation } from "./offer-at-location.entity.ts";
import { OfferFilter, offerTest } from "./offer-filter.input.ts";
import { TargetGroup } from "./target-group.entity.ts";

/** Queries over offers. */
export const OfferQueries = recordQueries(Offer, {
  one: "offer",
  many: "offers",
  description: "offers (formy wsparcia), the most urgent first; those that can be had today and others",
  filter: { input: OfferFilter, test: offerTest },
});

/** Queries over groups of people. */
export const TargetGroupQueries = recordQueries(TargetGroup, {
  one: "targetGroup",
  many: "targetGroups",
  description: "groups of people (dla kogo), the most urgent first",
});

/** Queries over life situations. */
export const LifeSituationQueries = recordQueries(LifeSituation, {
  one: "lifeSituation",
  many: "lifeSituations",
  description: "life situations (sytuacje życiowe), the most urgent first",
});

/** Queries over offers in places. */
export const OfferAtLocationQueries = recordQueries(OfferAtLocation, {
  one: "offerAtLocation",
  many: "offersAtLocations",
  description: "offers in places (gdzie i kiedy)",
});

/** Where an offer can be had. */
@Resolver(() => Offer)
export class OfferPlaces {
  @FieldResolver(() => [OfferAtLocation], {
    description: "Where and when it can be had; none for help that comes to you or has no known place.",
  })
  atLocations(@Root() offer: Offer, @Ctx() { store }: StoreContext): readonly OfferAtLocation[] {
    return store.referring(OfferAtLocation, "offer", offer.id);
  }
}

/** What a place offers. */
@Resolver(() => Location)
export class LocationOffers {
  @FieldResolver(() => [OfferAtLocation], {
    description: "What can be had here, and when; the most urgent offers first.",
  })
  offersHere(@Root() location: Location, @Ctx() { store }: StoreContext): readonly OfferAtLocation[] {
    const urgencyOf = (at: OfferAtLocation): number => {
      const offer = store.byId(at.offer);
      return offer instanceof Object && "position" in offer ? Number(offer.position) : Number.POSITIVE_INFINITY;
    };
    return store.referring(OfferAtLocation, "location", location.id).toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  }
}

/** What can be had in a room. */
@Resolver(() => Room)
export class RoomOffers {
  @FieldResolver(() => [OfferAtLocation], { description: "What can be had in the room, and when." })
  offersHere(@Root() room: Room, @Ctx() { store }: StoreContext): readonly OfferAtLocation[] {
    return store.referring(OfferAtLocation, "room", room.id);
  }
}

/** What a contact point is the contact for. */
@Resolver(() => ContactPoint)
export class ContactPointOffers {
  @FieldResolver(() => [Offer], { description: "Offers that it is the contact for, the most urgent first." })
  offers(@Root() contactPoint: ContactPoint, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "contactPoints", contactPoint.id);
  }
}

/** What answers a life situation. */
@Resolver(() => LifeSituation)
export class LifeSituationOffers {
  @FieldResolver(() => [Offer], { description: "Offers that answer it, the most urgent first." })
  offers(@Root() situation: LifeSituation, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "lifeSituations", situation.id);
  }
}

/** What belongs to a programme. */
@Resolver(() => Program)
export class ProgramOffers {
  @FieldResolver(() => [Offer], { description: "Offers that belong to it." })
  offers(@Root() program: Program, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "program", program.id);
  }
}

/** What hours are the hours of. */
@Resolver(() => Schedule)
export class ScheduleOffers {
  @FieldResolver(() => [OfferAtLocation], { description: "Offers in places that keep these hours." })
  offersAtLocations(@Root() schedule: Schedule, @Ctx() { store }: StoreContext): readonly OfferAtLocation[] {
    return store.referring(OfferAtLocation, "schedules", schedule.id);
  }
}

/** What there is for a group of people. */
@Resolver(() => TargetGroup)
export class TargetGroupOffers {
  @FieldResolver(() => [Offer], { description: "Offers for the group, the most urgent first." })
  offers(@Root() group: TargetGroup, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "targetGroups", group.id);
  }
}

/** What an organization provides, and what it lets in. */
@Resolver(() => Organization)
export class OrganizationOffers {
  @FieldResolver(() => [Offer], { description: "Offers that it provides, the most urgent first." })
  offers(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "organization", organization.id);
  }
  @FieldResolver(() => [OfferAtLocation], { description: "Offers of others that can be had with it (przy kim)." })
  hostedOffers(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly OfferAtLocation[] {
    return store.referring(OfferAtLocation, "host", organization.id);
  }
}

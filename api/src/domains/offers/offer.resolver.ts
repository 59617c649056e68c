// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Location } from "../places/location.entity.ts";
import { Offer } from "./offer.entity.ts";
import { OfferAtLocation } from "./offer-at-location.entity.ts";
import { TargetGroup } from "./target-group.entity.ts";

/** Queries over offers. */
export const OfferQueries = recordQueries(Offer, {
  one: "offer",
  many: "offers",
  description: "offers (formy wsparcia), the most urgent first",
});

/** Queries over groups of people. */
export const TargetGroupQueries = recordQueries(TargetGroup, {
  one: "targetGroup",
  many: "targetGroups",
  description: "groups of people (dla kogo), the most urgent first",
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

/** What there is for a group of people. */
@Resolver(() => TargetGroup)
export class TargetGroupOffers {
  @FieldResolver(() => [Offer], { description: "Offers for the group, the most urgent first." })
  offers(@Root() group: TargetGroup, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "targetGroups", group.id);
  }
}

/** What an organization provides. */
@Resolver(() => Organization)
export class OrganizationOffers {
  @FieldResolver(() => [Offer], { description: "Offers that it provides, the most urgent first." })
  offers(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly Offer[] {
    return store.referring(Offer, "organization", organization.id);
  }
}

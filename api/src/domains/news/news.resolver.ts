// SPDX-License-Identifier: EUPL-1.2

import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { LocalDateScalar } from "../../kernel/scalars.ts";
import { recordQueries } from "../../store/record-queries.ts";
import type { RecordReader } from "../../store/record-reader.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Offer } from "../offers/offer.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Location } from "../places/location.entity.ts";
import { News } from "./news.entity.ts";
import { Notice } from "./notice.entity.ts";
import { holdsOn } from "./notice.rules.ts";
import { NoticeFilter } from "./notice-filter.input.ts";

/** Queries over news; GraphQL's plural of "news" is "news", so one is asked for as `newsItem`. */
export const NewsQueries = recordQueries(News, {
  one: "newsItem",
  many: "news",
  description: "pieces of news (aktualności)",
});

/** Queries over notices. */
export const NoticeQueries = recordQueries(Notice, {
  one: "notice",
  many: "notices",
  description: "notices (komunikaty)",
  filter: {
    input: NoticeFilter,
    test:
      ({ on, severities }: NoticeFilter) =>
      (notice) =>
        (!on || holdsOn(notice, on)) && (!severities || severities.includes(notice.severity)),
  },
});

function noticesOf(store: RecordReader, field: "offers" | "locations", id: string, day: string): readonly Notice[] {
  return store.referring(Notice, field, id).filter((notice) => holdsOn(notice, day));
}

/** What to know of an offer today. */
@Resolver(() => Offer)
export class OfferNews {
  @FieldResolver(() => [Notice], { description: "Notices of the offer that hold on a day (komunikaty)." })
  notices(
    @Root() offer: Offer,
    @Arg("on", () => LocalDateScalar, { description: "The day, in Poland." }) on: string,
    @Ctx() { store }: StoreContext,
  ): readonly Notice[] {
    return noticesOf(store, "offers", offer.id, on);
  }

  @FieldResolver(() => [News], { description: "News of the offer." })
  news(@Root() offer: Offer, @Ctx() { store }: StoreContext): readonly News[] {
    return store.referring(News, "offers", offer.id);
  }
}

/** What is told of an organization. */
@Resolver(() => Organization)
export class OrganizationNews {
  @FieldResolver(() => [News], { description: "News of the organization." })
  news(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly News[] {
    return store.referring(News, "organizations", organization.id);
  }
}

/** What to know of a place today. */
@Resolver(() => Location)
export class LocationNotices {
  @FieldResolver(() => [Notice], { description: "Notices of the place that hold on a day (komunikaty)." })
  notices(
    @Root() location: Location,
    @Arg("on", () => LocalDateScalar, { description: "The day, in Poland." }) on: string,
    @Ctx() { store }: StoreContext,
  ): readonly Notice[] {
    return noticesOf(store, "locations", location.id, on);
  }
}

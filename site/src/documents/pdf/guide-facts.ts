// SPDX-License-Identifier: EUPL-1.2

import type { HomeView } from "../../content/home.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import type { MattersPageView } from "../../content/matters.view.ts";
import type { OfferPageView } from "../../content/offer.view.ts";
import type { SituationPageView } from "../../content/situation.view.ts";

/** The pages that the guide is made of, in their order on the site. */
export interface GuideFacts {
  readonly home: HomeView;
  readonly situations: readonly SituationPageView[];
  readonly offers: readonly OfferPageView[];
  readonly locations: readonly LocationPageView[];
  readonly matters: MattersPageView;
}

/** Offers that can be had today; what a report of a past year says is not handed out on paper. */
export function offersOfToday({ offers }: Pick<GuideFacts, "offers">): readonly OfferPageView[] {
  return offers.filter(({ reportedYear }) => reportedYear === null);
}

/** What pages point to a record by. */
export const markOf = {
  offer: (slug: string): string => `offer-${slug}`,
  situation: (slug: string): string => `situation-${slug}`,
  place: (slug: string): string => `place-${slug}`,
} as const;

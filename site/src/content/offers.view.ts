// SPDX-License-Identifier: EUPL-1.2

import type { DownloadView } from "./downloads.view.ts";
import type { OfferPageView } from "./offer.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** Offers for the same people, each offer under the first of its groups. */
export interface OffersGroup {
  readonly slug: string;
  readonly name: TextView;
  readonly offers: readonly OfferPageView[];
}

/** What is known only from the report on a year. */
export interface ReportedOffers {
  readonly year: number;
  readonly groups: readonly OffersGroup[];
}

/** The list of all offers. */
export interface OffersView {
  readonly shell: ShellView;
  readonly translation: TranslationView;
  /** Whether there are offers that can be read of in Polish only. */
  readonly hasMoreInPolish: boolean;
  /** What cannot wait. */
  readonly urgent: readonly OfferPageView[];
  /** What else there is today. */
  readonly others: readonly OfferPageView[];
  /** Newest report first. */
  readonly reported: readonly ReportedOffers[];
  /** All help of today to take along. */
  readonly downloads: readonly DownloadView[];
}

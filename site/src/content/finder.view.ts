// SPDX-License-Identifier: EUPL-1.2

import type { PhoneView } from "./contact.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** An offer as the finder searches, filters and shows it. */
export interface FinderOffer {
  readonly slug: string;
  readonly name: TextView;
  readonly summary: TextView;
  /** Whether it cannot wait. */
  readonly isUrgent: boolean;
  /** Whether anything of it was only read in a copy. */
  readonly isUnconfirmed: boolean;
  /** Year of the report that alone tells of it; null for what can be had today. */
  readonly reportedYear: number | null;
  /** Slugs of the situations that it answers. */
  readonly situations: readonly string[];
  /** Slugs of the groups that it is for. */
  readonly groups: readonly string[];
  /** Where it can be had, each place with stretches as `stretchesCode` writes them. */
  readonly places: readonly { readonly slug: string; readonly openings: string }[];
  /** Stretches of all its hours together. */
  readonly openings: string;
  /** The number to try first; null where no source gives one. */
  readonly phone: PhoneView | null;
  /** What else it may be searched by: further texts, places and contacts, one after the other. */
  readonly texts: string;
}

/** What the finder loads: the offers, and for how long it is known when they are open. */
export interface FinderIndex {
  /** First minute since the epoch that the openings tell of. */
  readonly from: number;
  /** Minute since the epoch that they end before. */
  readonly until: number;
  /** The most urgent first. */
  readonly offers: readonly FinderOffer[];
}

/** What a list of the finder can be set to. */
export interface FinderChoice {
  readonly slug: string;
  readonly name: TextView;
  /** Whether who asks for it may be watched, so that no trace of it may stay on the device. */
  readonly isPrivate: boolean;
}

/** The lists of the finder, in the order of the API. */
export interface FinderChoices {
  readonly situations: readonly FinderChoice[];
  readonly groups: readonly FinderChoice[];
  readonly places: readonly FinderChoice[];
}

/** The page of the finder. */
export interface FinderView {
  readonly shell: ShellView;
  /** What can be had today, the most urgent first. */
  readonly offers: readonly FinderOffer[];
  readonly choices: FinderChoices;
  /** Year of the latest report that tells of offers; null where none does. */
  readonly reportedYear: number | null;
  readonly translation: TranslationView;
}

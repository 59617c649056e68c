// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "./contact.view.ts";
import type { DownloadView } from "./downloads.view.ts";
import type { LanguageView } from "./language.view.ts";
import type { NoticeView } from "./notice.view.ts";
import type { OfferPlaceView } from "./offer.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** An offer, as its place tells of it. */
export interface OfferHereView extends OfferPlaceView {
  readonly offerSlug: string;
  readonly offerName: TextView;
  /** Year of the report that the offer is known from and nothing else; null where it can be had today. */
  readonly reportedYear: number | null;
}

/** What people ask of a building before they come. */
export type AccessFact =
  | "isStepFree"
  | "hasLift"
  | "hasAccessibleToilet"
  | "hasDisabledParking"
  | "hasInductionLoop"
  | "hasSignLanguageInterpreter"
  | "allowsAssistanceDog";

/** Accessibility of a building, as far as sources tell. */
export interface AccessView {
  /** Whether a source tells anything of it at all. */
  readonly isKnown: boolean;
  /** All questions in their order; null where no source answers. */
  readonly answers: readonly { readonly fact: AccessFact; readonly answer: boolean | null }[];
  readonly note: TextView | null;
}

/** The page of a place. */
export interface LocationPageView extends PlaceView {
  readonly shell: ShellView;
  /** Languages in which it has a page, as the API names them. */
  readonly languages: readonly LanguageView[];
  readonly translation: TranslationView;
  readonly isUnconfirmed: boolean;
  /** Year of the report that all that is here is known from; null where there is something of today, or nothing. */
  readonly reportedYear: number | null;
  readonly notices: readonly NoticeView[];
  /** Numbers to ask before going there: of a contact in the place, or of the first offer that can be had in it. */
  readonly calls: readonly CallView[];
  /** Rooms that are known; there may be others. */
  readonly rooms: readonly RoomView[];
  /** How to get there, in words; null where no source says. */
  readonly directions: TextView | null;
  readonly access: AccessView;
  /** What can be had here, that of today first. */
  readonly offersHere: readonly OfferHereView[];
  /** Without those that say nothing beyond the offers. */
  readonly contacts: readonly ContactView[];
  readonly downloads: readonly DownloadView[];
  readonly sources: readonly SourceView[];
}

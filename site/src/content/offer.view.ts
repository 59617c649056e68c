// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "./contact.view.ts";
import type { DownloadView } from "./downloads.view.ts";
import type { HoursGroup } from "./hours.view.ts";
import type { LanguageView } from "./language.view.ts";
import type { LinkedThing } from "./linked-data.view.ts";
import type { NoticeView } from "./notice.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** Where and when an offer can be had. */
export interface OfferPlaceView {
  readonly place: PlaceView;
  readonly room: RoomView | null;
  /** Who lets the offer in; null where it is at home. */
  readonly hostName: string | null;
  /** Number of people there is room for; null where no source says. */
  readonly capacityCount: number | null;
  readonly note: TextView | null;
  /** None where no source gives hours. */
  readonly hours: readonly HoursGroup[];
  /** Stretches of the next weeks, as `openingsCode` writes them; empty where it is never known to be open. */
  readonly openCode: string;
  readonly isUnconfirmed: boolean;
}

/** What an offer costs, as far as a source says. */
export interface CostView {
  readonly costType: "DEPENDS" | "FREE" | "PAID";
  /** Whole grosze; null where no amount is given. */
  readonly amountGrosze: number | null;
  readonly note: TextView | null;
}

/** What some document says that the page does not show as its own: another name, another number. */
export interface SayingView {
  readonly text: TextView;
  /** Why the page shows this or something else. */
  readonly reason: TextView;
}

/** A record that has a page of its own, as another page names it. */
export interface LinkView {
  readonly slug: string;
  readonly name: TextView;
}

/** The page of an offer. */
export interface OfferPageView {
  readonly shell: ShellView;
  /** The offer in the words of schema.org; null where it cannot be had today. */
  readonly linkedData: LinkedThing | null;
  readonly slug: string;
  /** Languages in which it has a page, as the API names them. */
  readonly languages: readonly LanguageView[];
  readonly name: TextView;
  readonly summary: TextView;
  readonly description: TextView | null;
  readonly translation: TranslationView;
  /** Whether it cannot wait. */
  readonly isUrgent: boolean;
  /** Whether the page can put its reader in danger where someone watches. */
  readonly isSensitive: boolean;
  /** Year of the report that it is known from and nothing else; null where it can be had today. */
  readonly reportedYear: number | null;
  readonly isUnconfirmed: boolean;
  readonly notices: readonly NoticeView[];
  /** Stretches of the next weeks in which it can be had somewhere, as `openingsCode` writes them. */
  readonly openCode: string;
  /** Numbers of the first contact that has one; none where no source gives a number. */
  readonly calls: readonly CallView[];
  readonly places: readonly OfferPlaceView[];
  /** The first choice at the head, the others instead of it; none where places and calls already tell all. */
  readonly contacts: readonly ContactView[];
  /** How to get it, in order; none where no source says. */
  readonly steps: readonly TextView[];
  /** What to bring; none where no source names anything. */
  readonly requiredDocuments: readonly TextView[];
  readonly scopeItems: readonly TextView[];
  readonly eligibility: TextView | null;
  /** Groups that it is for, with their place among all groups. */
  readonly groups: readonly (LinkView & { readonly position: number })[];
  readonly situations: readonly LinkView[];
  /** Null where no source says, which is not the same as free. */
  readonly cost: CostView | null;
  readonly providerName: TextView;
  readonly program: LinkView | null;
  /** Last day on which it can be relied on without another look; null where no day is set. */
  readonly validUntil: string | null;
  readonly otherNames: readonly SayingView[];
  readonly otherSayings: readonly SayingView[];
  readonly downloads: readonly DownloadView[];
  readonly sources: readonly SourceView[];
}

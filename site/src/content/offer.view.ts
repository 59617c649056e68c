// SPDX-License-Identifier: EUPL-1.2

import type { CallView, ContactView } from "./contact.view.ts";
import type { HoursGroup } from "./hours.view.ts";
import type { PlaceView, RoomView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { WeekDay } from "./week.view.ts";

/** Where and when an offer can be had. */
export interface OfferPlaceView {
  readonly place: PlaceView;
  readonly room: RoomView | null;
  /** Who lets the offer in; null where it is at home. */
  readonly hostName: string | null;
  /** Number of people there is room for; null where no source says. */
  readonly capacityCount: number | null;
  readonly note: string | null;
  /** None where no source gives hours. */
  readonly hours: readonly HoursGroup[];
  readonly isUnconfirmed: boolean;
}

/** The page of an offer. */
export interface OfferPageView {
  readonly shell: ShellView;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string | null;
  readonly isUnconfirmed: boolean;
  /** Numbers of the first contact that has one; none where no source gives a number. */
  readonly calls: readonly CallView[];
  readonly places: readonly OfferPlaceView[];
  /** Monday to Sunday; empty where no day is known. */
  readonly week: readonly WeekDay[];
  readonly scopeItems: readonly string[];
  readonly eligibility: string | null;
  readonly groups: readonly { readonly slug: string; readonly name: string }[];
  readonly providerName: string;
  /** The first choice at the head, the others instead of it; none where places and calls already tell all. */
  readonly contacts: readonly ContactView[];
  readonly sources: readonly SourceView[];
}

// SPDX-License-Identifier: EUPL-1.2

import type { PlaceView, RoomView } from "./place.view.ts";
import type { RecurrenceView } from "./recurrence.view.ts";

/** Hours of an offer, as a calendar tells of them. */
export interface CalendarEventView {
  /** Names the event for ever: ids of the records, and the slot. */
  readonly uid: string;
  readonly recurrence: RecurrenceView;
  readonly offerSlug: string;
  readonly offerName: string;
  /** Where to come to; null where there is nowhere, or no source says. */
  readonly place: (Pick<PlaceView, "street" | "postalCode" | "city"> & { readonly name: string }) | null;
  readonly room: RoomView | null;
  readonly access: "OPEN_HOURS" | "BY_APPOINTMENT" | "PHONE_ONLY" | "IN_THE_FIELD" | "HOURS_UNKNOWN";
  /** The hours as a phrase, of which the event may be a part. */
  readonly hoursText: string;
  /** Whether no source says what holds on public holidays. */
  readonly areHolidaysUnknown: boolean;
  readonly isUnconfirmed: boolean;
  /** Numbers that a person answers, as people write them. */
  readonly phones: readonly string[];
  /** Newest day that a record of it is known to be right for, `YYYY-MM-DD`; null where no record says. */
  readonly newestOn: string | null;
}

/** A calendar that people can take or subscribe to. */
export interface CalendarView {
  /** UUID of the record that it is of. */
  readonly id: string;
  readonly kind: "OFFER" | "PLACE" | "GROUP";
  readonly slug: string;
  readonly name: string;
  readonly events: readonly CalendarEventView[];
}

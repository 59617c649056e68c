// SPDX-License-Identifier: EUPL-1.2

import type { RoomView } from "./place.view.ts";
import type { TextView } from "./text.view.ts";

/** A day of the week, as iCalendar (RFC 5545) writes it. */
export type WeekdayView = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** A stretch of wall-clock time in Europe/Warsaw. */
export interface WeekTime {
  /** `HH:mm`; null where the source gives the day without hours. */
  readonly opensAt: string | null;
  /** `HH:mm`, up to `24:00`; null where `opensAt` is. */
  readonly closesAt: string | null;
  /** Whether it ends on the day after. */
  readonly passesMidnight: boolean;
  /** Part of every year, both days `MM-DD` and inclusive; null for the whole year. */
  readonly season: { readonly from: string; readonly to: string } | null;
}

/** What can be had in one room in some stretch of hours. */
export interface WeekEntry {
  /** Several where they share the room and the hours. */
  readonly offers: readonly { readonly slug: string; readonly name: TextView }[];
  readonly placeName: TextView;
  readonly street: string;
  readonly room: RoomView | null;
}

/** A window of a day: the hours in which the same can be had in the same rooms. */
export interface WeekPane {
  /** One or more, earliest first. */
  readonly times: readonly WeekTime[];
  /** In the order of the API, the most urgent first. */
  readonly entries: readonly WeekEntry[];
  /** Whether no record that tells this is confirmed. */
  readonly isUnconfirmed: boolean;
}

/** A day of the week and what can be had on it, earliest first; no panes where no source gives hours. */
export interface WeekDay {
  readonly day: WeekdayView;
  readonly panes: readonly WeekPane[];
}

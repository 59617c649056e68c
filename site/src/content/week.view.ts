// SPDX-License-Identifier: EUPL-1.2

import type { RoomView } from "./place.view.ts";

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

/** What can be had on one day of the week, in one place. */
export interface WeekEntry {
  /** Earliest first; several where nothing else comes between them. */
  readonly times: readonly WeekTime[];
  /** Several where they share the room and the hours. */
  readonly offerNames: readonly string[];
  readonly placeName: string;
  readonly street: string;
  readonly room: RoomView | null;
  /** Whether no record that tells this is confirmed. */
  readonly isUnconfirmed: boolean;
}

/** A day of the week and what can be had on it, earliest first; no entries where no source gives hours. */
export interface WeekDay {
  readonly day: WeekdayView;
  readonly entries: readonly WeekEntry[];
}

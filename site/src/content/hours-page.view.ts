// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "./contact.view.ts";
import type { HoursGroup } from "./hours.view.ts";
import type { OfferHereView } from "./location.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";
import type { WeekDay } from "./week.view.ts";

/** An offer of today that neither the week nor the nights can show. */
export interface OfferOffWeek {
  readonly slug: string;
  readonly name: TextView;
  /** What is known all the same: that a time is agreed on first; none where nothing is. */
  readonly hours: readonly HoursGroup[];
}

/** The timetable of the week. */
export interface HoursPageView {
  readonly shell: ShellView;
  readonly translation: TranslationView;
  /** Monday to Sunday, by day; empty where no offer has hours. */
  readonly week: readonly WeekDay[];
  /** Where people can stay the night, which is told once and not on each day. */
  readonly nights: readonly Omit<OfferHereView, "reportedYear">[];
  /** Offers without hours to come in: no source gives any, or one has to agree on a time. */
  readonly offWeek: readonly OfferOffWeek[];
  /** How to reach the centre itself, where its hours are known. */
  readonly office: readonly ContactView[];
}

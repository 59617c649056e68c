// SPDX-License-Identifier: EUPL-1.2

import type { FacadeView } from "./facade.view.ts";

/** What happens in the hours of a schedule. */
export type PurposeView = "CLASSES" | "COMPLAINTS" | "CONSULTATION" | "OFFICE" | "OUTREACH" | "OVERNIGHT";

/** One schedule, in words. */
export interface HoursLine {
  /** A phrase without a capital or a full stop: `w każdy czwartek 15:00–18:00`; in easy text sentences, one a line. */
  readonly text: string;
  /** Whether the phrase tells hours; where it does not, one has to call. */
  readonly hasTimes: boolean;
}

/** The schedules that serve one purpose: the office works, people can stay the night. */
export interface HoursGroup {
  readonly purpose: PurposeView;
  readonly lines: readonly HoursLine[];
  /** The same as house fronts; none where no week can be drawn. */
  readonly facades: readonly FacadeView[];
  /** Days on which other hours hold, each a phrase: `24 grudnia 2026 nieczynne`. */
  readonly exceptions: readonly string[];
  /** Whether there are hours of which no source says what holds on a public holiday; unknown is not closed. */
  readonly areHolidaysUnknown: boolean;
}

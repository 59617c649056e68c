// SPDX-License-Identifier: EUPL-1.2

/** What happens in the hours of a schedule. */
export type PurposeView = "CLASSES" | "COMPLAINTS" | "CONSULTATION" | "OFFICE" | "OUTREACH" | "OVERNIGHT";

/** One schedule, in words. */
export interface HoursLine {
  /** A phrase without a capital or a full stop: `w każdy czwartek 15:00–18:00`. */
  readonly text: string;
  /** Whether the phrase tells hours; where it does not, one has to call. */
  readonly hasTimes: boolean;
}

/** The schedules that serve one purpose: the office works, people can stay the night. */
export interface HoursGroup {
  readonly purpose: PurposeView;
  readonly lines: readonly HoursLine[];
}

// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_PER_DAY, minutesOf, shortWallTime } from "../../kernel/wall-time.ts";
import type { Violation } from "../../persistence/pack-schema.ts";

/** Hours of a slot or of an exception, as the record keeps them. */
export interface WallHours {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly passesMidnight: boolean;
}

/** Minutes after the midnight of the day on which hours begin; `to` is exclusive and may lie on the next day. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

/** The whole of a day: what is known of a day whose hours are not. */
export const WHOLE_DAY: MinuteSpan = { from: 0, to: MINUTES_PER_DAY };

/** The span of hours; null where a time is missing. */
export function spanOf({ opensAt, closesAt, passesMidnight }: WallHours): MinuteSpan | null {
  const from = minutesOf(opensAt ?? "");
  const to = minutesOf(closesAt ?? "");
  if (from === null || to === null) return null;
  return { from, to: passesMidnight ? to + MINUTES_PER_DAY : to };
}

/** Whether two spans share a minute, the second one beginning some days after the first. */
export function spansOverlap(a: MinuteSpan, b: MinuteSpan, daysBetween: number): boolean {
  const shift = daysBetween * MINUTES_PER_DAY;
  return a.from < b.to + shift && b.from + shift < a.to;
}

/** `7:00–9:00`, as messages name hours; "without hours" where there are none. */
export function hoursLabel({ opensAt, closesAt }: WallHours): string {
  return opensAt === null ? "without hours" : `${shortWallTime(opensAt)}–${shortWallTime(closesAt ?? "")}`;
}

/** What is impossible in hours by themselves: one time of two, closing before opening, more than a day. */
export function hoursViolations(hours: WallHours, path: readonly (string | number)[]): readonly Violation[] {
  const span = spanOf(hours);
  if (span === null) {
    if (hours.opensAt === hours.closesAt) return [];
    return [{ path, message: "a slot has one time of two", mend: "write both opensAt and closesAt, or neither" }];
  }
  if (span.from === MINUTES_PER_DAY) {
    return [
      { path: [...path, "opensAt"], message: "a slot cannot open at 24:00", mend: "write 0:00 and the next day" },
    ];
  }
  if (span.to <= span.from) {
    const mend = "mend a time, or add passesMidnight: true";
    return [{ path: [...path, "closesAt"], message: "closing is not after opening", mend }];
  }
  if (span.to - span.from > MINUTES_PER_DAY) {
    const mend = "mend a time, or delete passesMidnight";
    return [{ path: [...path, "passesMidnight"], message: "the slot would be longer than a day", mend }];
  }
  return [];
}

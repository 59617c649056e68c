// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../persistence/pack-schema.ts";
import { dayOfDate, FIRST_YEAR, LAST_YEAR, weekdayOf } from "./calendar-days.rules.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";
import { holdsOn, type SlotDays, slotDaysOf } from "./slot-days.rules.ts";
import { hoursLabel, spanOf, spansOverlap, WHOLE_DAY } from "./wall-hours.rules.ts";

const DAYS_PER_WEEK = 7;
const FIRST_DAY = dayOfDate(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOfDate(LAST_YEAR, 12, 31);

/** Days after one slot's beginning on which another one that it overlaps may begin. */
const NEIGHBOURS = [-1, 0, 1];

/** Whether the hours overlap where the second slot begins some days after the first; no hours take the day alone. */
function hoursOverlap(a: Slot, b: Slot, daysBetween: number): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one !== null && other !== null) return spansOverlap(one, other, daysBetween);
  return daysBetween === 0 && spansOverlap(one ?? WHOLE_DAY, other ?? WHOLE_DAY, 0);
}

function isWeekly(days: SlotDays): boolean {
  return days.everyWeeks === 1 && days.nthInMonth === null;
}

/** Whether one slot ever begins on such a weekday with the other one beginning some days later. */
function everMeet(one: SlotDays, other: SlotDays, weekday: number, daysBetween: number): boolean {
  if (!one.weekdays[weekday] || !other.weekdays[(weekday + daysBetween + DAYS_PER_WEEK) % DAYS_PER_WEEK]) return false;
  if (isWeekly(one) && isWeekly(other)) return true;
  const first = FIRST_DAY + ((weekday - weekdayOf(FIRST_DAY) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
  for (let day = first; day <= LAST_DAY; day += DAYS_PER_WEEK) {
    if (holdsOn(one, day) && holdsOn(other, day + daysBetween)) return true;
  }
  return false;
}

/** Whether two slots share a minute on any day of the years that are computed. */
function overlap(a: Slot, b: Slot): boolean {
  const [one, other] = [slotDaysOf(a), slotDaysOf(b)];
  return NEIGHBOURS.filter((daysBetween) => hoursOverlap(a, b, daysBetween)).some((daysBetween) =>
    WEEKDAYS.some((_, weekday) => everMeet(one, other, weekday, daysBetween)),
  );
}

/** `MO,TU 7:00–9:00`, as messages name a slot. */
function slotLabel(slot: Slot): string {
  return `slot ${slot.byDay.join(",")} ${hoursLabel(slot)}`;
}

/** Slots that share a minute with one before them, each told once for the first such slot. */
export function overlapViolations(slots: readonly Slot[]): readonly Violation[] {
  return slots.flatMap((later, position) => {
    const earlier = slots.slice(0, position).find((slot) => overlap(slot, later));
    if (!earlier) return [];
    const message = `${slotLabel(later)} overlaps ${slotLabel(earlier)}`;
    return [{ path: ["slots", position], message, mend: "join the two, or mend their days or times" }];
  });
}

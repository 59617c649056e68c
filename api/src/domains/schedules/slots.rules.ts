// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_PER_DAY, minutesOf, shortWallTime } from "../../kernel/wall-time.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import type { Schedule } from "./schedule.entity.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** A slot on one day: minutes of the week from Monday 00:00, `to` exclusive; past Sunday's end it wraps round. */
interface Stretch {
  readonly slotIndex: number;
  readonly from: number;
  readonly to: number;
}

function stretchesOf(slot: Slot, slotIndex: number): readonly Stretch[] {
  const opens = minutesOf(slot.opensAt ?? "");
  const closes = minutesOf(slot.closesAt ?? "");
  if (opens === null || closes === null) return [];
  const length = closes - opens + (slot.passesMidnight ? MINUTES_PER_DAY : 0);
  return slot.byDay.map((day) => {
    const from = WEEKDAYS.indexOf(day) * MINUTES_PER_DAY + opens;
    return { slotIndex, from, to: from + length };
  });
}

/** Whether two stretches share a minute, on a week that has neither beginning nor end. */
function overlap(a: Stretch, b: Stretch): boolean {
  return [-MINUTES_PER_WEEK, 0, MINUTES_PER_WEEK].some((shift) => a.from < b.to + shift && b.from + shift < a.to);
}

function timeViolations(slot: Slot, index: number): readonly Violation[] {
  const path = ["slots", index];
  const opens = minutesOf(slot.opensAt ?? "");
  const closes = minutesOf(slot.closesAt ?? "");
  if (opens === null || closes === null) {
    if (opens === closes) return [];
    return [{ path, message: "a slot has one time of two", mend: "write both opensAt and closesAt, or neither" }];
  }
  if (opens === MINUTES_PER_DAY) {
    return [
      { path: [...path, "opensAt"], message: "a slot cannot open at 24:00", mend: "write 0:00 and the next day" },
    ];
  }
  if (!slot.passesMidnight && closes <= opens) {
    return [
      {
        path: [...path, "closesAt"],
        message: "closing is not after opening",
        mend: "mend a time, or add passesMidnight: true",
      },
    ];
  }
  if (slot.passesMidnight && closes > opens) {
    return [
      {
        path: [...path, "passesMidnight"],
        message: "the slot would be longer than a day",
        mend: "mend a time, or delete passesMidnight",
      },
    ];
  }
  return [];
}

function overlapViolations(slots: readonly Slot[]): readonly Violation[] {
  const stretches = slots.flatMap(stretchesOf);
  return stretches.flatMap((later, position) => {
    const earlier = stretches.slice(0, position).find((stretch) => overlap(stretch, later));
    if (!earlier) return [];
    const [one, other] = [slots[earlier.slotIndex], slots[later.slotIndex]];
    return [
      {
        path: ["slots", later.slotIndex],
        message: `slot ${span(other)} overlaps slot ${span(one)}`,
        mend: "join the two, or mend their days or times",
      },
    ];
  });
}

function span(slot: Slot | undefined): string {
  return slot
    ? `${slot.byDay.join(",")} ${shortWallTime(slot.opensAt ?? "")}–${shortWallTime(slot.closesAt ?? "")}`
    : "";
}

function accessViolations(schedule: Schedule): readonly Violation[] {
  const hasTimes = schedule.slots.some((slot) => slot.opensAt !== null);
  const lacksTimes = schedule.slots.length === 0 || schedule.slots.some((slot) => slot.opensAt === null);
  if (schedule.access === "OPEN_HOURS" && lacksTimes) {
    return [
      { path: ["slots"], message: "open hours without hours", mend: "write the hours, or access: HOURS_UNKNOWN" },
    ];
  }
  if (schedule.access === "HOURS_UNKNOWN" && hasTimes) {
    return [
      {
        path: ["slots"],
        message: "hours that are said to be unknown",
        mend: "delete the times, or write access: OPEN_HOURS",
      },
    ];
  }
  return [];
}

/** What is impossible in a schedule: closing before opening, overlapping slots, hours where none are known. */
export function scheduleViolations(schedule: Schedule): readonly Violation[] {
  const { slots, validFrom, validTo } = schedule;
  const noDays: Violation[] = slots.flatMap((slot, index) =>
    slot.byDay.length > 0
      ? []
      : [{ path: ["slots", index, "byDay"], message: "a slot without days", mend: "write e.g. [MO, TU]" }],
  );
  const validity: Violation[] =
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [{ path: ["validTo"], message: "the schedule ends before it begins", mend: "mend validFrom or validTo" }]
      : [];
  const times = slots.flatMap(timeViolations);
  const overlaps = times.length > 0 ? [] : overlapViolations(slots);
  return [...noDays, ...times, ...overlaps, ...accessViolations(schedule), ...validity];
}

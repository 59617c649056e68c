// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../persistence/pack-schema.ts";
import { dateOf, dayOf } from "./calendar-days.rules.ts";
import { exceptionViolations } from "./exceptions.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import type { Slot } from "./schedule.type.ts";
import { overlapViolations } from "./slot-overlaps.rules.ts";
import { hoursViolations } from "./wall-hours.rules.ts";

function dayViolations({ byDay, everyWeeks, anchorOn, nthInMonth }: Slot, index: number): readonly Violation[] {
  const found: Violation[] = [];
  const tell = (field: string, message: string, mend: string): void => {
    found.push({ path: ["slots", index, field], message, mend });
  };
  if (byDay.length === 0) tell("byDay", "a slot without days", "write e.g. [MO, TU]");
  if (everyWeeks !== null && anchorOn === null) {
    tell("anchorOn", `every ${everyWeeks} weeks, counted from no week`, "write a day of a week in which it holds");
  }
  if (everyWeeks === null && anchorOn !== null) {
    tell("anchorOn", "a week to count from, and nothing to count", "write everyWeeks, or delete anchorOn");
  }
  if (everyWeeks !== null && nthInMonth !== null) {
    tell("nthInMonth", "a slot of every few weeks and of a week of the month", "delete everyWeeks or nthInMonth");
  }
  if (nthInMonth === 0) {
    tell("nthInMonth", "weekdays of a month are counted from 1", "write 1 to 5, or -1 for the last");
  }
  return found;
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

function validityViolations({ validFrom, validTo }: Schedule): readonly Violation[] {
  if (validFrom === null || validTo === null || validFrom <= validTo) return [];
  return [{ path: ["validTo"], message: "the schedule ends before it begins", mend: "mend validFrom or validTo" }];
}

/** The day after the last one of a season, as `MM-DD` of a year that has no 29 February. */
function dayAfter(dayOfYear: string): string {
  return dateOf(dayOf(`2025-${dayOfYear}`) + 1).slice(5);
}

function seasonViolations({ season }: Schedule): readonly Violation[] {
  if (season === null || dayAfter(season.to) !== season.from) return [];
  return [{ path: ["season"], message: "the season is the whole year", mend: "leave the season out" }];
}

/** What is impossible in a schedule: closing before opening, overlapping slots, hours where none are known. */
export function scheduleViolations(schedule: Schedule): readonly Violation[] {
  const days = schedule.slots.flatMap(dayViolations);
  const times = schedule.slots.flatMap((slot, index) => hoursViolations(slot, ["slots", index]));
  const areSlotsPossible = times.length === 0 && days.every(({ path }) => path.at(-1) === "byDay");
  const overlaps = areSlotsPossible ? overlapViolations(schedule.slots) : [];
  const exceptions = exceptionViolations(schedule);
  return [
    ...days,
    ...times,
    ...overlaps,
    ...accessViolations(schedule),
    ...validityViolations(schedule),
    ...seasonViolations(schedule),
    ...exceptions,
  ];
}

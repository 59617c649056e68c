// SPDX-License-Identifier: EUPL-1.2
// Hours of one or several schedules that hold side by side, as those of an offer at a place or of a contact point.

import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError } from "../../kernel/errors.ts";
import { openingsOf, opensNextOf, stateOf } from "./hours-engine.rules.ts";
import { type HoursPlan, NOTHING_STATED, planOf } from "./hours-plan.rules.ts";
import type { Opening } from "./opening.type.ts";
import { rememberedOpenings } from "./remembered-openings.ts";
import type { Schedule } from "./schedule.entity.ts";
import type { StateAt } from "./state-at.type.ts";
import { parseInstant } from "./warsaw-clock.rules.ts";

/** Most days of which openings can be asked for at once. */
export const MAX_OPENING_DAYS = 366;

/** Without any schedule nothing is known, which is not the same as closed. */
function plansOf(schedules: readonly Schedule[]): readonly HoursPlan[] {
  return schedules.length === 0 ? [NOTHING_STATED] : schedules.map(planOf);
}

/**
 * What holds at an instant (ISO 8601 with an offset, 1990–2100): open if any schedule is open, else unknown if any is
 * unknown, else closed; unknown where there is no schedule. BAD_USER_INPUT where `at` is no such instant.
 */
export function stateOfSchedules(schedules: readonly Schedule[], at: string): StateAt {
  return stateOf(plansOf(schedules), parseInstant(at, "at"));
}

/**
 * Stretches that are not closed and share an instant with the `days` days, 1–366, from an instant on, in order; those
 * at the bounds are given whole. The end is the same wall-clock time in Warsaw. BAD_USER_INPUT where a value is none.
 */
export function openingsOfSchedules(schedules: readonly Schedule[], from: string, days: number): readonly Opening[] {
  const start = parseInstant(from, "from");
  if (!Number.isInteger(days) || days < 1 || days > MAX_OPENING_DAYS) {
    const message = `${days} days cannot be asked for; write a whole number from 1 to ${MAX_OPENING_DAYS}.`;
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, message, { field: "days", params: { days } });
  }
  return rememberedOpenings(schedules, `${start} ${days}`, () => openingsOf(plansOf(schedules), start, days));
}

/**
 * The first stretch that is not closed and begins after an instant, not at it; null where none does within 400 days.
 * BAD_USER_INPUT where `after` is no instant.
 */
export function opensNextOfSchedules(schedules: readonly Schedule[], after: string): Opening | null {
  return opensNextOf(plansOf(schedules), parseInstant(after, "after"));
}

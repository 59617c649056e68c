// SPDX-License-Identifier: EUPL-1.2

import type { DayStretch, HoursPlan } from "./hours-plan.rules.ts";
import { OpeningState, UnknownReason } from "./opening-state.type.ts";
import { isHolidayDay } from "./polish-holidays.rules.ts";
import { HolidayPolicy } from "./schedule.entity.ts";
import { holdsOn } from "./slot-days.rules.ts";

const NONE: readonly DayStretch[] = [];

/** What is open on other days is unknown on a holiday of which no source speaks. */
function asOnHoliday(stretch: DayStretch): DayStretch {
  if (stretch.state === OpeningState.UNKNOWN) return stretch;
  return { ...stretch, state: OpeningState.UNKNOWN, reason: UnknownReason.HOLIDAY };
}

/** Stretches of the slots of a day, by the policy for holidays. */
function usualStretches(plan: HoursPlan, day: number): readonly DayStretch[] {
  const stretches = plan.slots.filter(({ days }) => holdsOn(days, day)).map(({ stretch }) => stretch);
  if (stretches.length === 0 || plan.holidayPolicy === HolidayPolicy.OPEN || !isHolidayDay(day)) return stretches;
  return plan.holidayPolicy === HolidayPolicy.CLOSED ? NONE : stretches.map(asOnHoliday);
}

/**
 * Stretches that begin on a day, as a number, in no order; they may overlap. What is between them is closed.
 * Validity and season go before exceptions, these before the policy for holidays, and that before the slots.
 */
export function stretchesOn(plan: HoursPlan, day: number): readonly DayStretch[] {
  if (!plan.holdsOn(day)) return NONE;
  const exceptions = plan.exceptions.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (exceptions.length === 0) return usualStretches(plan, day);
  const instead = exceptions.find(({ isInstead }) => isInstead);
  const additional = exceptions.filter(({ isInstead }) => !isInstead).flatMap(({ stretches }) => stretches);
  return [...(instead?.stretches ?? usualStretches(plan, day)), ...additional];
}

// SPDX-License-Identifier: EUPL-1.2

import { osmHours, osmWeekdays, osmWeeks } from "./osm-selectors.rules.ts";
import { POLISH_WORDS } from "./polish-schedule-words.ts";
import { type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { holdsOn, type SlotDays, slotDaysOf } from "./slot-days.rules.ts";
import { slotGroupsOf } from "./slot-groups.rules.ts";

/** A run of days, as numbers, both inclusive. */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What slots of the same days say, in the notation `opening_hours`. */
export interface OsmGroup {
  /** Null for all days, of a schedule without slots. */
  readonly days: SlotDays | null;
  /** `week 02-53/2`; empty for every week. */
  readonly weeks: string;
  /** `Mo-Fr`; empty for all days. */
  readonly weekdays: string;
  /** `07:00-09:00,14:00-15:00`; empty for the whole day. */
  readonly hours: string;
  /** Whether it is open in these hours, and not unknown. */
  readonly isOpen: boolean;
  /** `unknown "po umówieniu"`; empty where plainly open. */
  readonly modifier: string;
}

/** Whether hours mean open by the way to get at what they are for, and how the notation says so. */
export function osmMeaning(access: ScheduleAccess, hasTimes: boolean): Pick<OsmGroup, "isOpen" | "modifier"> {
  const isByAppointment = access === ScheduleAccess.BY_APPOINTMENT;
  const isOpen = hasTimes && !isByAppointment;
  const comments = [POLISH_WORDS.access[access], hasTimes || isByAppointment ? "" : POLISH_WORDS.hoursNotStated];
  const comment = comments.filter((part) => part !== "").join(", ");
  return { isOpen, modifier: comment === "" ? "" : `${isOpen ? "open" : "unknown"} "${comment}"` };
}

/** Whether a night may run on into a day of which no hours are known; a rule about one of them would cut the other. */
function areNightsBesideUntimedDays(schedule: Schedule): boolean {
  const { slots } = schedule;
  return slots.some(({ opensAt }) => opensAt === null) && slots.some(({ passesMidnight }) => passesMidnight);
}

/** The slots in the notation; null where it cannot tell them exactly. */
export function osmGroupsOf(schedule: Schedule): readonly OsmGroup[] | null {
  if (schedule.slots.length === 0) {
    return [{ days: null, weeks: "", weekdays: "", hours: "", ...osmMeaning(schedule.access, false) }];
  }
  if (areNightsBesideUntimedDays(schedule)) return null;
  const groups: OsmGroup[] = [];
  for (const { days, slots } of slotGroupsOf(schedule.slots)) {
    const weeks = osmWeeks(days, schedule);
    if (weeks === null) return null;
    const [weekdays, hours] = [osmWeekdays(days), osmHours(slots)];
    groups.push({ days: slotDaysOf(days), weeks, weekdays, hours, ...osmMeaning(schedule.access, hours !== "") });
  }
  return groups;
}

/** Whether slots of a group begin on any of the days. */
export function beginsIn({ days }: OsmGroup, { firstDay, lastDay }: DayRange): boolean {
  if (days === null) return true;
  for (let day = firstDay; day <= lastDay; day += 1) if (holdsOn(days, day)) return true;
  return false;
}

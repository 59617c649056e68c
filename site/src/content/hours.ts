// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import { facadesOf } from "./facade.ts";
import type { HoursGroup, HoursLine, PurposeView } from "./hours.view.ts";

function hasTimes({ slots }: HoursPartsFragment): boolean {
  return slots.some(({ opensAt }) => opensAt !== null);
}

function lineOf(schedule: HoursPartsFragment): HoursLine {
  return { text: schedule.text.text, hasTimes: hasTimes(schedule) };
}

function groupOf([purpose, schedules]: readonly [PurposeView, readonly HoursPartsFragment[]]): HoursGroup {
  return {
    purpose,
    lines: schedules.map(lineOf),
    facades: facadesOf(schedules),
    exceptions: schedules.flatMap(({ exceptionTexts }) => exceptionTexts.map(({ text }) => text)),
    areHolidaysUnknown: schedules.some((one) => hasTimes(one) && one.holidayPolicy === "UNKNOWN"),
  };
}

/** Schedules by what happens in them, in the order in which the purposes first occur. */
export function hoursGroups(schedules: readonly HoursPartsFragment[]): readonly HoursGroup[] {
  return [...Map.groupBy(schedules, ({ purpose }) => purpose)].map(groupOf);
}

// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import type { HoursGroup, HoursLine } from "./hours.view.ts";

function lineOf(schedule: HoursPartsFragment): HoursLine {
  return { text: schedule.text.text, hasTimes: schedule.slots.some((slot) => slot.opensAt !== null) };
}

/** Schedules by what happens in them, in the order in which the purposes first occur. */
export function hoursGroups(schedules: readonly HoursPartsFragment[]): readonly HoursGroup[] {
  const byPurpose = Map.groupBy(schedules, (schedule) => schedule.purpose);
  return [...byPurpose].map(([purpose, ofPurpose]) => ({ purpose, lines: ofPurpose.map(lineOf) }));
}

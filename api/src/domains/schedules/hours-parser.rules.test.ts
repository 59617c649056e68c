// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHours } from "./hours-parser.rules.ts";
import { sampleSchedules } from "./sample-schedules.ts";
import { HolidayPolicy, type Schedule } from "./schedule.entity.ts";
import { anySchedule } from "./schedule-arbitraries.ts";
import { scheduleText } from "./schedule-text.rules.ts";
import { canonicalSlots } from "./slot-groups.rules.ts";

/** What a phrase says of a schedule. */
function toldOf({ slots, season, validFrom, validTo, access, holidayPolicy }: Schedule): unknown {
  const isSilent = holidayPolicy === HolidayPolicy.CLOSED;
  return {
    slots: canonicalSlots(slots),
    season,
    validFrom,
    validTo,
    access,
    holidayPolicy: isSilent ? HolidayPolicy.UNKNOWN : holidayPolicy,
  };
}

test("every schedule is read back from its phrase", () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const text = scheduleText(schedule);
      expect(parseHours(text), text).toEqual({ schedule: toldOf(schedule), errors: [] });
    }),
    { numRuns: 1000 },
  );
});

test.each(Object.entries(sampleSchedules))("%s is read back from its phrase", (_name, schedule) => {
  const text = scheduleText(schedule);
  expect(parseHours(text), text).toEqual({ schedule: toldOf(schedule), errors: [] });
});

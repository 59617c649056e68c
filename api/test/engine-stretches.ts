// SPDX-License-Identifier: EUPL-1.2

import { openingsOfSchedules } from "../src/domains/schedules/combined-hours.rules.ts";
import type { Schedule } from "../src/domains/schedules/schedule.entity.ts";
import { joinedStretches, type OpenStretch } from "./calendar-oracle.ts";

/** First of the days in which formats are held to the engine, the first of the year that the sample schedules are of. */
export const FIRST_DAY = "2026-01-01";
/** Its beginning. */
export const FROM = "2025-12-31T23:00:00.000Z";
const BETWEEN = "2026-12-31T23:00:00.000Z";
/** The end of 400 days. */
export const TO = "2027-02-04T23:00:00.000Z";

/** What the engine says is open for sure in these days. */
export function engineStretches(schedule: Schedule): readonly OpenStretch[] {
  const openings = [
    ...openingsOfSchedules([schedule], FROM, 365),
    ...openingsOfSchedules([schedule], BETWEEN, 35),
  ].filter(({ state }) => state === "OPEN");
  return joinedStretches(
    openings.map(({ opensAt, closesAt }): OpenStretch => [opensAt ?? FROM, closesAt ?? TO]),
    FROM,
    TO,
  );
}

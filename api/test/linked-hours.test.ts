// SPDX-License-Identifier: EUPL-1.2
// What search engines are told of hours, held against the hours engine.

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, expect, test } from "vitest";
import { linkedHours } from "../../site/src/content/linked-hours.ts";
import { sampleSchedules } from "../src/domains/schedules/sample-schedules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "../src/domains/schedules/schedule.entity.ts";
import { anySchedule } from "../src/domains/schedules/schedule-arbitraries.ts";
import { joinedStretches, type OpenStretch } from "./calendar-oracle.ts";
import { engineStretches, FIRST_DAY, FROM, TO } from "./engine-stretches.ts";

const ZONE = "Europe/Warsaw";
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface Specification {
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const processZone = process.env["TZ"];
afterAll(() => {
  if (processZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = processZone;
});

/** A time of a day, or of the next one, as an instant; the vocabulary ends a day at 23:59, by which 24:00 is meant. */
function instantOf(day: Temporal.PlainDate, time: string): string {
  const isEnd = time === "23:59";
  const date = isEnd ? day.add({ days: 1 }) : day;
  const { epochMilliseconds } = date.toZonedDateTime({ timeZone: ZONE, plainTime: isEnd ? "00:00" : time });
  return new Date(epochMilliseconds).toISOString();
}

function stretchesOn(day: Temporal.PlainDate, specifications: readonly Specification[]): readonly OpenStretch[] {
  const date = day.toString();
  return specifications
    .filter(({ validFrom = date, validThrough = date }) => validFrom <= date && date <= validThrough)
    .filter(({ dayOfWeek }) => dayOfWeek.includes(`https://schema.org/${NAMES[day.dayOfWeek - 1]}`))
    .map(({ opens, closes }) => [
      instantOf(day, opens),
      instantOf(closes <= opens ? day.add({ days: 1 }) : day, closes),
    ]);
}

/** When a reader of the vocabulary takes it to be open. */
function linkedStretches(schedule: Schedule): readonly OpenStretch[] {
  const given = { ...schedule, text: { text: "" }, exceptionTexts: [], verification: "DOCUMENTED" };
  const told = linkedHours([JSON.parse(JSON.stringify(given))], FIRST_DAY) as unknown as readonly Specification[];
  // The night before lasts until the first morning.
  const first = Temporal.PlainDate.from(FIRST_DAY).subtract({ days: 1 });
  const days = Array.from({ length: 401 }, (_, index) => first.add({ days: index }));
  return joinedStretches(
    days.flatMap((day) => stretchesOn(day, told)),
    FROM,
    TO,
  );
}

/**
 * The schedule without what the vocabulary has no words for: slots that are not of every week, exceptions, and days off.
 * Times of 23:59 are left out, for nobody can tell them from 24:00.
 */
function sayable(schedule: Schedule): Schedule {
  const slots = schedule.slots.filter(
    ({ everyWeeks, nthInMonth, opensAt, closesAt }) =>
      everyWeeks === null && nthInMonth === null && opensAt !== null && opensAt !== "23:59" && closesAt !== "23:59",
  );
  return { ...schedule, slots, exceptions: [], holidayPolicy: HolidayPolicy.OPEN, access: ScheduleAccess.OPEN_HOURS };
}

function expectEqual(schedule: Schedule): void {
  const said = sayable(schedule);
  if (said.slots.length > 0) expect(linkedStretches(said)).toEqual(engineStretches(said));
}

test.each(["UTC", "Europe/Warsaw", "America/New_York"])("a weekly plan is told as the engine has it, in %s", (zone) => {
  process.env["TZ"] = zone;
  for (const schedule of Object.values(sampleSchedules)) expectEqual(schedule);
  fc.assert(fc.property(anySchedule, expectEqual), { numRuns: 60 });
});

test("these plans schema.org cannot tell whole: it has no weeks of a month, single days or calls before one comes", () => {
  const names = Object.entries(sampleSchedules).flatMap(([name, schedule]) => {
    const said = sayable(schedule);
    const isWhole = said.slots.length === schedule.slots.length && schedule.exceptions.length === 0;
    return isWhole && schedule.access === ScheduleAccess.OPEN_HOURS ? [] : [name];
  });
  expect(names).toEqual([
    "the second Tuesday and the last Friday",
    "the fifth Sunday and the last night of Saturday",
    "every second week of a year",
    "every third week of a part of a year",
    "exceptions of an office",
    "exceptions of nights",
    "a night once, of an office closed on holidays",
    "an exception at the edge of a season",
    "by appointment at any time",
    "by appointment on some days",
    "by phone, some days without hours",
    "in the field, hours unknown",
    "hours unknown, closed for a week",
  ]);
});

// SPDX-License-Identifier: EUPL-1.2
// What search engines are told of hours, held against the hours engine.

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, expect, test } from "vitest";
import { linkedHours } from "../../site/src/content/linked-hours.ts";
import type { CalendarSpan } from "../../site/src/content/recurrence.view.ts";
import { polishHolidaysOf } from "../src/domains/schedules/polish-holidays.rules.ts";
import { sampleSchedules } from "../src/domains/schedules/sample-schedules.ts";
import { type Schedule, ScheduleAccess } from "../src/domains/schedules/schedule.entity.ts";
import { anySchedule } from "../src/domains/schedules/schedule-arbitraries.ts";
import type { WallHours } from "../src/domains/schedules/wall-hours.rules.ts";
import { joinedStretches, type OpenStretch } from "./calendar-oracle.ts";
import { engineStretches, FIRST_DAY, FROM, TO } from "./engine-stretches.ts";

const ZONE = "Europe/Warsaw";
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const SPAN: CalendarSpan = {
  from: FIRST_DAY,
  to: TO.slice(0, 10),
  holidays: new Set([2025, 2026, 2027].flatMap((year) => polishHolidaysOf(year).map(({ on }) => on))),
};

interface Specification {
  /** Left out of special hours, which hold on each of their days. */
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

interface Told {
  readonly openingHoursSpecification?: readonly Specification[];
  readonly specialOpeningHoursSpecification?: readonly Specification[];
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

function heldOn(day: Temporal.PlainDate, specifications: readonly Specification[] = []): readonly Specification[] {
  const date = day.toString();
  const name = `https://schema.org/${NAMES[day.dayOfWeek - 1]}`;
  return specifications
    .filter(({ validFrom = date, validThrough = date }) => validFrom <= date && date <= validThrough)
    .filter(({ dayOfWeek }) => dayOfWeek === undefined || dayOfWeek.includes(name));
}

/** Special hours stand in place of those of each week; from 00:00 to 00:00 is closed. */
function stretchesOn(day: Temporal.PlainDate, told: Told): readonly OpenStretch[] {
  const special = heldOn(day, told.specialOpeningHoursSpecification);
  const held = special.length > 0 ? special : heldOn(day, told.openingHoursSpecification);
  return held
    .filter(({ opens, closes }) => opens !== "00:00" || closes !== "00:00")
    .map(({ opens, closes }) => [
      instantOf(day, opens),
      instantOf(closes <= opens ? day.add({ days: 1 }) : day, closes),
    ]);
}

/** When a reader of the vocabulary takes it to be open. */
function linkedStretches(schedule: Schedule): readonly OpenStretch[] {
  const given = { ...schedule, text: { text: "" }, exceptionTexts: [], verification: "DOCUMENTED" };
  const told = linkedHours([JSON.parse(JSON.stringify(given))], SPAN) as unknown as Told;
  // The night before lasts until the first morning.
  const first = Temporal.PlainDate.from(FIRST_DAY).subtract({ days: 1 });
  const days = Array.from({ length: 401 }, (_, index) => first.add({ days: index }));
  return joinedStretches(
    days.flatMap((day) => stretchesOn(day, told)),
    FROM,
    TO,
  );
}

/** Times of 23:59 nobody can tell from 24:00. */
function isClear({ opensAt, closesAt }: WallHours): boolean {
  return opensAt !== "23:59" && closesAt !== "23:59";
}

/** The schedule without what the vocabulary has no words for: slots that are not of every week, and times in doubt. */
function sayable(schedule: Schedule): Schedule {
  const slots = schedule.slots.filter(
    (slot) => slot.everyWeeks === null && slot.nthInMonth === null && slot.opensAt !== null && isClear(slot),
  );
  const exceptions = schedule.exceptions.filter(({ hours }) => hours.every(isClear));
  return { ...schedule, slots, exceptions, access: ScheduleAccess.OPEN_HOURS };
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

test("these plans schema.org cannot tell whole: it has no weeks of a month, every second week or calls before one comes", () => {
  const names = Object.entries(sampleSchedules).flatMap(([name, schedule]) => {
    const said = sayable(schedule);
    const isWhole =
      said.slots.length === schedule.slots.length && said.exceptions.length === schedule.exceptions.length;
    return isWhole && schedule.access === ScheduleAccess.OPEN_HOURS ? [] : [name];
  });
  expect(names).toEqual([
    "the second Tuesday and the last Friday",
    "the fifth Sunday and the last night of Saturday",
    "every second week of a year",
    "every third week of a part of a year",
    "by appointment at any time",
    "by appointment on some days",
    "by phone, some days without hours",
    "in the field, hours unknown",
    "hours unknown, closed for a week",
  ]);
});

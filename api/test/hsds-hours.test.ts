// SPDX-License-Identifier: EUPL-1.2
// The schedules of HSDS, read by another program's rules of recurrence, held against the hours engine.

import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, describe, expect, test } from "vitest";
import type { OpenSchedule } from "../../site/src/content/open-records.view.ts";
import { type HsdsSchedule, hsdsSchedules } from "../../site/src/documents/hsds/schedule.ts";
import { sampleSchedules } from "../src/domains/schedules/sample-schedules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "../src/domains/schedules/schedule.entity.ts";
import { anySchedule } from "../src/domains/schedules/schedule-arbitraries.ts";
import { joinedStretches, type OpenStretch } from "./calendar-oracle.ts";
import { engineStretches, FIRST_DAY, FROM, TO } from "./engine-stretches.ts";

const LAST_DAY = Temporal.PlainDate.from(FIRST_DAY).add({ days: 400 }).toString();
const PLACE = "00000000-0000-5000-8000-000000000000";

const processZone = process.env["TZ"];
afterAll(() => {
  if (processZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = processZone;
});

/** The days on which hours begin: from `dtstart`, or from the first day that they are valid, by their rule. */
function daysOf({ freq, interval = 1, byday, dtstart, valid_from, valid_to }: HsdsSchedule): readonly string[] {
  const begin = dtstart ?? valid_from ?? "2025-12-01";
  const rule = ICAL.Recur.fromString(`FREQ=${freq};INTERVAL=${interval};BYDAY=${byday}`);
  const iterator = rule.iterator(ICAL.Time.fromDateString(begin));
  const days: string[] = [];
  for (let next = iterator.next(); next && next.toString() < LAST_DAY; next = iterator.next())
    days.push(next.toString());
  return days.filter((day) => (valid_from ?? day) <= day && day <= (valid_to ?? day));
}

function stretchesOf(told: HsdsSchedule): readonly OpenStretch[] {
  const { opens_at: opens, closes_at: closes, attributes } = told;
  if (opens === undefined || closes === undefined) return [];
  const zone = attributes.find(({ taxonomy_term }) => taxonomy_term.code === "TIME_ZONE")?.value ?? "";
  const instantOf = (day: Temporal.PlainDate, time: string): string =>
    new Date(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds).toISOString();
  return daysOf(told).map((date): OpenStretch => {
    const day = Temporal.PlainDate.from(date);
    return [instantOf(day, opens), instantOf(closes <= opens ? day.add({ days: 1 }) : day, closes)];
  });
}

/** When a reader of HSDS takes it to be open. */
function hsdsStretches(schedule: Schedule): readonly OpenStretch[] {
  const text = { text: "" };
  const given = { ...schedule, id: PLACE, slug: "godziny", verification: "DOCUMENTED", text, exceptionTexts: [] };
  const told = hsdsSchedules(PLACE, JSON.parse(JSON.stringify(given)) as OpenSchedule);
  return joinedStretches(told.flatMap(stretchesOf), FROM, TO);
}

/** What of a schedule HSDS tells in words alone, or in an attribute of ours. */
function wordsOnly({ access, slots, season, exceptions, holidayPolicy }: Schedule): readonly string[] {
  return [
    ...(season ? ["the season"] : []),
    ...(exceptions.length > 0 ? ["exceptions"] : []),
    ...(slots.length > 0 && holidayPolicy !== HolidayPolicy.OPEN ? ["holidays"] : []),
    ...(access === ScheduleAccess.OPEN_HOURS ? [] : ["access"]),
  ];
}

/** The schedule without these. */
function inFields(schedule: Schedule): Schedule {
  return { ...schedule, exceptions: [], holidayPolicy: HolidayPolicy.OPEN, access: ScheduleAccess.OPEN_HOURS };
}

function expectEqual(schedule: Schedule): void {
  const told = inFields(schedule);
  expect(hsdsStretches(told)).toEqual(schedule.season ? [] : engineStretches(told));
}

describe.each(["UTC", "Europe/Warsaw", "America/New_York"])("in a process of the zone %s", (zone) => {
  test.each(Object.entries(sampleSchedules))("HSDS says when it is open: %s", (_name, schedule) => {
    process.env["TZ"] = zone;
    expectEqual(schedule);
  });

  test("HSDS says of any schedule when it is open, but for what it has in words", () => {
    process.env["TZ"] = zone;
    fc.assert(fc.property(anySchedule, expectEqual), { numRuns: 100 });
  });
});

/** Names of the sample schedules of which HSDS tells this in words alone. */
function samplesWith(told: string): readonly string[] {
  const samples = Object.entries(sampleSchedules);
  return samples.filter(([, schedule]) => wordsOnly(schedule).includes(told)).map(([name]) => name);
}

describe("HSDS 3.1 has no field for", () => {
  test("seasons that return every year, so that these schedules give no hours at all", () => {
    expect(samplesWith("the season")).toEqual([
      "nights, open on holidays, in winter",
      "a season within a year",
      "a season of nights in a validity",
      "an exception at the edge of a season",
    ]);
  });

  test("single days, so that these give their weekly hours and the rest in notes", () => {
    expect(samplesWith("exceptions")).toEqual([
      "exceptions of an office",
      "exceptions of nights",
      "a night once, of an office closed on holidays",
      "an exception at the edge of a season",
      "by appointment on some days",
      "hours unknown, closed for a week",
    ]);
  });

  test("a call before one comes, so that these say it in an attribute", () => {
    expect(samplesWith("access")).toEqual([
      "by appointment at any time",
      "by appointment on some days",
      "by phone, some days without hours",
      "in the field, hours unknown",
      "hours unknown, closed for a week",
    ]);
  });

  test("public holidays, so that only what is open on them is told whole", () => {
    const whole = Object.entries(sampleSchedules).filter(([, schedule]) => wordsOnly(schedule).length === 0);
    expect(whole.map(([name]) => name)).toEqual(["an office, open on holidays", "all the time"]);
  });
});

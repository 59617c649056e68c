// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import fc from "fast-check";
import OpeningHours from "opening_hours";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openingsOfSchedules, stateOfSchedules } from "./combined-hours.rules.ts";
import { openingHours } from "./opening-hours.rules.ts";
import { OpeningState } from "./opening-state.type.ts";
import { sampleSchedules } from "./sample-schedules.ts";
import type { Schedule } from "./schedule.entity.ts";
import { Weekday } from "./schedule.type.ts";
import { anySchedule } from "./schedule-arbitraries.ts";
import { scheduleOf, slotOf } from "./schedule-builders.ts";
import { scheduleViolations } from "./slots.rules.ts";

const FROM = "2025-12-31T23:00:00.000Z";
const BETWEEN = "2026-12-31T23:00:00.000Z";
const TO = "2027-12-31T23:00:00.000Z";
const PLACE = {
  lat: 50.93,
  lon: 21.39,
  address: { country_code: "pl", country: "Polska", state: "województwo świętokrzyskie" },
};

const processZone = process.env["TZ"];
afterAll(() => {
  if (processZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = processZone;
});

/** Stretches of two years, cut at their ends: from, to, state. */
type Stretch = readonly [from: string, to: string, state: string];

/** A stretch of time that is left out of a comparison. */
type TimeSpan = readonly [from: string, to: string];

/**
 * Hours in which the oracle is wrong about nights: it takes 24 hours off to find the day before. From the first hour
 * after the day of 23 hours that leads to the day before yesterday, from the last hour of the day of 25 hours nowhere.
 */
const HOURS_OF_THE_SLIP: readonly TimeSpan[] = [
  ["2026-03-29T22:00:00.000Z", "2026-03-29T23:00:00.000Z"],
  ["2026-10-25T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ["2027-03-28T22:00:00.000Z", "2027-03-28T23:00:00.000Z"],
  ["2027-10-31T22:00:00.000Z", "2027-10-31T23:00:00.000Z"],
];

/** Nights in which the clocks change: the oracle drops times that are skipped, which Temporal moves on by an hour. */
const CHANGES_OF_CLOCKS: readonly TimeSpan[] = [
  ["2026-03-29T00:00:00.000Z", "2026-03-29T03:00:00.000Z"],
  ["2026-10-25T00:00:00.000Z", "2026-10-25T03:00:00.000Z"],
  ["2027-03-28T00:00:00.000Z", "2027-03-28T03:00:00.000Z"],
  ["2027-10-31T00:00:00.000Z", "2027-10-31T03:00:00.000Z"],
];

function without(stretches: readonly Stretch[], from: string, to: string): readonly Stretch[] {
  return stretches.flatMap(([start, end, state]): readonly Stretch[] => {
    const before: Stretch = [start, end < from ? end : from, state];
    const after: Stretch = [start > to ? start : to, end, state];
    return [before, after].filter(([first, last]) => first < last);
  });
}

/** Neighbours of one state joined, some hours left out. */
function comparable(stretches: readonly Stretch[], leftOut: readonly TimeSpan[]): readonly Stretch[] {
  const kept = leftOut.reduce((left, [from, to]) => without(left, from, to), stretches);
  const result: Stretch[] = [];
  for (const [from, to, state] of kept) {
    const last = result.at(-1);
    if (last && last[1] === from && last[2] === state) result[result.length - 1] = [last[0], to, state];
    else result.push([from, to, state]);
  }
  return result;
}

/** What the oracle makes of a notation; it reads the clock of the process, which for its reader is that of Warsaw. */
function oracleStretches(notation: string): readonly Stretch[] {
  process.env["TZ"] = "Europe/Warsaw";
  const intervals = new OpeningHours(notation, PLACE, 0).getOpenIntervals(new Date(FROM), new Date(TO));
  return intervals.map(([from, to, isUnknown]) => [
    from.toISOString(),
    to.toISOString(),
    isUnknown ? "UNKNOWN" : "OPEN",
  ]);
}

function engineStretches(schedule: Schedule): readonly Stretch[] {
  return [[FROM, BETWEEN] as const, [BETWEEN, TO] as const].flatMap(([start, end]) =>
    openingsOfSchedules([schedule], start, 365).map(
      ({ opensAt, closesAt, state }): Stretch => [
        opensAt === null || opensAt < start ? start : opensAt,
        closesAt === null || closesAt > end ? end : closesAt,
        state,
      ],
    ),
  );
}

/** Writes the notation and asks the engine in a process of some zone. */
function expectEqual(schedule: Schedule, zone: string, leftOut: readonly TimeSpan[]): void {
  process.env["TZ"] = zone;
  const notation = openingHours(schedule) ?? "";
  const actual = comparable(engineStretches(schedule), leftOut);
  expect(actual, notation).toEqual(comparable(oracleStretches(notation), leftOut));
}

interface PackSchedule extends Partial<Schedule> {
  readonly slug: string;
}

const twoDigits = (time: string | undefined): string | null => (time === undefined ? null : time.padStart(5, "0"));

/** Schedules of a file of the embedded pack, decoded as far as the engine needs them. */
function packSchedules(file: string): Readonly<Record<string, Schedule>> {
  const path = new URL(`../../../content/ostrowiec/${file}`, import.meta.url);
  const written = parse(readFileSync(path, "utf8")) as readonly PackSchedule[];
  return Object.fromEntries(
    written.map(({ slug, slots = [], exceptions = [], ...more }) => {
      const readSlots = slots.map(({ byDay, opensAt, closesAt, ...rest }) =>
        slotOf(byDay, twoDigits(opensAt ?? undefined), twoDigits(closesAt ?? undefined), rest),
      );
      const readExceptions = exceptions.map((exception) => ({
        ...exception,
        hours: exception.hours ?? [],
        reason: null,
      }));
      return [`${slug} of the pack`, scheduleOf(readSlots, { ...more, exceptions: readExceptions })];
    }),
  );
}

const schedules = {
  ...packSchedules("schedules.yaml"),
  ...packSchedules("unconfirmed/schedules.yaml"),
  ...sampleSchedules,
};

const ZONES = ["UTC", "Europe/Warsaw", "America/New_York"];

describe.each(ZONES)(
  "the notation of OpenStreetMap, written in %s, gives another program the hours of 2026 and 2027",
  (zone) => {
    test.each(Object.entries(schedules))("%s", (_name, schedule) => {
      expect(scheduleViolations(schedule)).toEqual([]);
      expectEqual(schedule, zone, HOURS_OF_THE_SLIP);
    });

    test("any schedule that the notation can express", () => {
      fc.assert(
        fc.property(anySchedule, (schedule) => {
          fc.pre(openingHours(schedule) !== null);
          expectEqual(schedule, zone, [...HOURS_OF_THE_SLIP, ...CHANGES_OF_CLOCKS]);
        }),
        { numRuns: 25 },
      );
    });
  },
);

describe("the oracle", () => {
  beforeAll(() => {
    process.env["TZ"] = "Europe/Warsaw";
  });

  test("runs on the clock of Warsaw", () => {
    expect(new Date("2026-07-01T12:00:00Z").getHours()).toBe(14);
  });

  test.each([
    ["Sa", "20:00", "04:00", "2026-03-29T22:30:00.000Z", true],
    ["Sa", "20:00", "04:00", "2027-03-28T22:30:00.000Z", true],
    ["Sa", "23:45", "23:40", "2026-10-25T22:30:00.000Z", false],
    ["Sa", "23:45", "23:40", "2027-10-31T22:30:00.000Z", false],
  ])("slips: %s %s–%s at %s", (_day, opensAt, closesAt, at, isOpenToTheOracle) => {
    expect(new OpeningHours(`Sa ${opensAt}-${closesAt}`, PLACE, 0).getState(new Date(at))).toBe(isOpenToTheOracle);
    const saturdays = scheduleOf([slotOf([Weekday.SA], opensAt, closesAt, { passesMidnight: true })]);
    expect(stateOfSchedules([saturdays], at).state === OpeningState.OPEN).toBe(!isOpenToTheOracle);
  });
});

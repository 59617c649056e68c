// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { deepFreeze } from "../../kernel/canonical-json.ts";
import { openingsOfSchedules, opensNextOfSchedules, stateOfSchedules } from "./combined-hours.rules.ts";
import { isPolishHoliday } from "./polish-holidays.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";
import { anySchedule } from "./schedule-arbitraries.ts";
import type { WallHours } from "./wall-hours.rules.ts";

const ZONE = "Europe/Warsaw";

/** Any minute from the autumn of 2025 to the spring of 2027. */
const anyInstant = fc
  .integer({ min: Date.UTC(2025, 8) / 60_000, max: Date.UTC(2027, 4) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString());

const anySchedules = fc.array(anySchedule, { maxLength: 3 });

function holdsOn(schedule: Schedule, date: Temporal.PlainDate): boolean {
  const { validFrom, validTo, season } = schedule;
  const [on, dayOfYear] = [date.toString(), date.toString().slice(5)];
  if ((validFrom !== null && on < validFrom) || (validTo !== null && on > validTo)) return false;
  if (season === null) return true;
  const { from, to } = season;
  return from <= to ? from <= dayOfYear && dayOfYear <= to : dayOfYear >= from || dayOfYear <= to;
}

function slotHoldsOn({ byDay, everyWeeks, anchorOn, nthInMonth }: Slot, date: Temporal.PlainDate): boolean {
  if (!byDay.some((day) => WEEKDAYS.indexOf(day) === date.dayOfWeek - 1)) return false;
  if (everyWeeks !== null && anchorOn !== null) {
    const monday = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });
    const { days } = monday(Temporal.PlainDate.from(anchorOn)).until(monday(date));
    return days % (7 * everyWeeks) === 0;
  }
  if (nthInMonth === -1) return date.add({ days: 7 }).month !== date.month;
  return nthInMonth === null || nthInMonth === 1 + Math.floor((date.day - 1) / 7);
}

/** Whether hours that begin on a date cover an instant, by Temporal alone. */
function covers(hours: WallHours, date: Temporal.PlainDate, at: Temporal.Instant): boolean {
  const instantOf = (day: Temporal.PlainDate, time: string): Temporal.Instant => {
    const isEnd = time === "24:00";
    const plainTime = isEnd ? "00:00" : time;
    return (isEnd ? day.add({ days: 1 }) : day).toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
  };
  const opens = instantOf(date, hours.opensAt ?? "00:00");
  const closes = instantOf(hours.passesMidnight ? date.add({ days: 1 }) : date, hours.closesAt ?? "24:00");
  return Temporal.Instant.compare(opens, at) <= 0 && Temporal.Instant.compare(at, closes) < 0;
}

const WHOLE_DAY = { opensAt: null, closesAt: null, passesMidnight: false };

/** The state that hours beginning on a date give an instant; written as the rules are told, with no regard to speed. */
function stateFrom(schedule: Schedule, date: Temporal.PlainDate, at: Temporal.Instant): string {
  if (!holdsOn(schedule, date)) return "CLOSED";
  const today = schedule.exceptions.filter(({ from, to }) => from <= date.toString() && date.toString() <= to);
  const isCovered = (hours: readonly WallHours[]): boolean => hours.some((one) => covers(one, date, at));
  if (today.some((one) => one.exceptionType === "ADDITIONAL" && isCovered(one.hours))) return "OPEN";
  const instead = today.find(({ exceptionType }) => exceptionType !== "ADDITIONAL");
  const byAppointment = schedule.access === "BY_APPOINTMENT";
  if (instead) return isCovered(instead.hours) ? (byAppointment ? "UNKNOWN" : "OPEN") : "CLOSED";
  const isHoliday = isPolishHoliday(date.toString());
  if (isHoliday && schedule.holidayPolicy === "CLOSED") return "CLOSED";
  const slots = schedule.slots.filter((slot) => slotHoldsOn(slot, date));
  if (schedule.slots.length === 0) return isCovered([WHOLE_DAY]) ? "UNKNOWN" : "CLOSED";
  const covering = slots.filter((slot) => isCovered([slot]));
  if (covering.length === 0) return "CLOSED";
  const isKnown = covering.some(({ opensAt }) => opensAt !== null) && !byAppointment;
  return isKnown && !(isHoliday && schedule.holidayPolicy === "UNKNOWN") ? "OPEN" : "UNKNOWN";
}

function stateByTheRules(schedules: readonly Schedule[], instant: string): string {
  const at = Temporal.Instant.from(instant);
  const today = at.toZonedDateTimeISO(ZONE).toPlainDate();
  const states = schedules.flatMap((schedule) =>
    [today.subtract({ days: 1 }), today].map((date) => stateFrom(schedule, date, at)),
  );
  if (schedules.length === 0 || (!states.includes("OPEN") && states.includes("UNKNOWN"))) return "UNKNOWN";
  return states.includes("OPEN") ? "OPEN" : "CLOSED";
}

test("the state is what the rules say, told again without regard to speed", () => {
  fc.assert(
    fc.property(anySchedules, fc.array(anyInstant, { minLength: 10, maxLength: 10 }), (schedules, instants) => {
      for (const at of instants) {
        expect(stateOfSchedules(schedules, at).state, at).toBe(stateByTheRules(schedules, at));
      }
    }),
    { numRuns: 300 },
  );
});

test("the state lasts until the instant that is told, and is another one then", () => {
  fc.assert(
    fc.property(
      anySchedules,
      anyInstant,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (all, at, part) => {
        const { state, until } = stateOfSchedules(all, at);
        fc.pre(until !== null);
        const length = Date.parse(until) - Date.parse(at);
        const between = new Date(Date.parse(at) + Math.min(length - 1, Math.floor(part * length))).toISOString();
        expect(stateOfSchedules(all, between)).toMatchObject({ state, until });
        expect(stateOfSchedules(all, until).state).not.toBe(state);
        expect(stateByTheRules(all, until)).not.toBe(state);
      },
    ),
    { numRuns: 400 },
  );
});

test("it opens when that is told, and not before", () => {
  fc.assert(
    fc.property(anySchedules, anyInstant, (all, at) => {
      const { state, until, opensNextAt } = stateOfSchedules(all, at);
      fc.pre(opensNextAt !== null);
      const justBefore = new Date(Date.parse(opensNextAt) - 1).toISOString();
      expect(stateOfSchedules(all, opensNextAt).state).toBe("OPEN");
      expect(stateOfSchedules(all, justBefore).state).not.toBe("OPEN");
      const seekFrom = state === "OPEN" ? (until ?? at) : at;
      const days = Math.ceil((Date.parse(opensNextAt) - Date.parse(seekFrom)) / 86_400_000);
      const earlier = openingsOfSchedules(all, seekFrom, Math.min(366, Math.max(1, days))).filter(
        (one) => one.state === "OPEN" && (one.opensAt ?? "") >= seekFrom && (one.opensAt ?? "") < opensNextAt,
      );
      expect(earlier).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("openings are in order, do not overlap, do not touch others of their state, and lie in the days asked for", () => {
  fc.assert(
    fc.property(anySchedules, anyInstant, fc.integer({ min: 1, max: 60 }), (schedules, from, days) => {
      const openings = openingsOfSchedules(schedules, from, days);
      const end = Temporal.Instant.from(from).toZonedDateTimeISO(ZONE).add({ days }).toInstant();
      for (const [index, { opensAt, closesAt, state }] of openings.entries()) {
        const next = openings[index + 1];
        expect(closesAt === null || closesAt > from).toBe(true);
        expect(opensAt === null || Date.parse(opensAt) < end.epochMilliseconds).toBe(true);
        expect((opensAt ?? "") < (closesAt ?? "9")).toBe(true);
        expect(!next || (closesAt ?? "9") <= (next.opensAt ?? "")).toBe(true);
        expect(next?.opensAt === closesAt && next?.state === state).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test("an instant is in an opening exactly where its state is the opening's", () => {
  fc.assert(
    fc.property(anySchedules, anyInstant, fc.integer({ min: 0, max: 20 * 1440 }), (schedules, from, minutes) => {
      const at = new Date(Date.parse(from) + minutes * 60_000).toISOString();
      const opening = openingsOfSchedules(schedules, from, 21).find(
        ({ opensAt, closesAt }) => (opensAt ?? "") <= at && at < (closesAt ?? "9"),
      );
      expect(opening?.state ?? "CLOSED").toBe(stateOfSchedules(schedules, at).state);
    }),
    { numRuns: 400 },
  );
});

test("the next opening is the first of the openings that begins later", () => {
  fc.assert(
    fc.property(anySchedules, anyInstant, (schedules, after) => {
      const first = openingsOfSchedules(schedules, after, 366).find(({ opensAt }) => (opensAt ?? "") > after);
      fc.pre(first !== undefined);
      expect(opensNextOfSchedules(schedules, after)).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test("the order of schedules does not matter, nor does one that is there twice", () => {
  fc.assert(
    fc.property(anySchedule, anySchedule, anyInstant, (a, b, at) => {
      expect(stateOfSchedules([b, a, b], at)).toEqual(stateOfSchedules([a, b], at));
    }),
    { numRuns: 200 },
  );
});

test("a published schedule, whose plan is kept, gives the same answers", () => {
  fc.assert(
    fc.property(anySchedule, fc.array(anyInstant, { minLength: 2, maxLength: 4 }), (schedule, instants) => {
      const published = deepFreeze(Object.assign(Object.create(Object.getPrototypeOf(schedule)), schedule)) as Schedule;
      for (const at of instants) expect(stateOfSchedules([published], at)).toEqual(stateOfSchedules([schedule], at));
    }),
    { numRuns: 100 },
  );
});

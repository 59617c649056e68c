// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { CalendarEventView } from "../../site/src/content/calendar.view.ts";
import type { CalendarSpan } from "../../site/src/content/recurrence.view.ts";
import { type PlannedHours, recurrencesOf } from "../../site/src/content/recurrences.ts";
import { calendarFile } from "../../site/src/documents/icalendar/calendar-file.ts";
import { polishHolidaysOf } from "../src/domains/schedules/polish-holidays.rules.ts";
import { sampleSchedules } from "../src/domains/schedules/sample-schedules.ts";
import type { Schedule } from "../src/domains/schedules/schedule.entity.ts";
import { anySchedule } from "../src/domains/schedules/schedule-arbitraries.ts";
import { calendarStretches } from "./calendar-oracle.ts";
import { engineStretches, FROM, TO } from "./engine-stretches.ts";

const span: CalendarSpan = {
  from: "2025-12-31",
  to: "2028-12-31",
  holidays: new Set([2025, 2026, 2027, 2028].flatMap((year) => polishHolidaysOf(year).map(({ on }) => on))),
};

const processZone = process.env["TZ"];
afterAll(() => {
  if (processZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = processZone;
});

/** A schedule as the API gives it. */
function hoursOf(schedule: Schedule): PlannedHours {
  return JSON.parse(JSON.stringify(schedule)) as PlannedHours;
}

function calendarOf(schedule: Schedule): string {
  const event: Omit<CalendarEventView, "uid" | "recurrence"> = {
    offerSlug: "rozmowa",
    offerName: "Rozmowa",
    place: { name: "Dom", street: "ul. Różana 1", postalCode: null, city: "Miasto" },
    room: null,
    access: "OPEN_HOURS",
    hoursText: "zawsze",
    areHolidaysUnknown: false,
    isUnconfirmed: false,
    phones: [],
    newestOn: null,
  };
  const recurrences = recurrencesOf(hoursOf(schedule), span);
  const events = recurrences.map((recurrence) => ({ ...event, recurrence, uid: recurrence.key }));
  return calendarFile({ id: "1", kind: "OFFER", slug: "rozmowa", name: "Rozmowa", events }, "/pliki/rozmowa.ics", null);
}

describe.each(["UTC", "Europe/Warsaw", "America/New_York"])("in a process of the zone %s", (zone) => {
  beforeEach(() => {
    process.env["TZ"] = zone;
  });

  test.each(Object.entries(sampleSchedules))("the calendar says when it is open: %s", (_name, schedule) => {
    expect(calendarStretches(calendarOf(schedule), FROM, TO)).toEqual(engineStretches(schedule));
  });

  test("the calendar of any schedule says when it is open, and nothing else", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(calendarStretches(calendarOf(schedule), FROM, TO)).toEqual(engineStretches(schedule));
      }),
      { numRuns: 150 },
    );
  });
});

test("every recurrence of a schedule has a name of its own", () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const keys = recurrencesOf(hoursOf(schedule), span).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300 },
  );
});

test("hours keep their names when the year turns", () => {
  const schedule = sampleSchedules["nights, open on holidays, in winter"];
  if (!schedule) throw new RangeError("the sample is gone");
  const nextYear = { ...span, from: "2026-12-31", to: "2029-12-31" };
  const [now, later] = [span, nextYear].map((one) => recurrencesOf(hoursOf(schedule), one));
  const winter = now?.find(({ key }) => key.endsWith(".S2026"));
  expect(winter?.opensAt).toBe("2026-10-01T18:00");
  expect(later?.find(({ key }) => key === winter?.key)?.opensAt).toBe("2026-12-31T18:00");
});

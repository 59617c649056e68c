// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { CalendarSpan } from "./recurrence.view.ts";
import { type PlannedHours, recurrencesOf } from "./recurrences.ts";

/** Corpus Christi 2026 is a Thursday, as are Christmas Eve and New Year's Eve. */
const span: CalendarSpan = {
  from: "2025-12-31",
  to: "2026-12-31",
  holidays: new Set(["2026-01-01", "2026-06-04", "2026-12-24"]),
};

type Slot = PlannedHours["slots"][number];

function slot(given: Partial<Slot> = {}): Slot {
  return {
    byDay: ["TH"],
    opensAt: "15:00",
    closesAt: "18:00",
    passesMidnight: false,
    everyWeeks: null,
    anchorOn: null,
    nthInMonth: null,
    ...given,
  };
}

/** Thursdays of which no source says whether holidays are among them. */
function hours(given: Partial<PlannedHours> = {}): PlannedHours {
  return {
    access: "OPEN_HOURS",
    holidayPolicy: "UNKNOWN",
    slots: [slot()],
    exceptions: [],
    season: null,
    validFrom: null,
    validTo: null,
    ...given,
  };
}

describe("hours as recurrences", () => {
  test("begin on the first day that they hold, end on the last, and leave out holidays of which nothing is known", () => {
    expect(recurrencesOf(hours(), span)).toEqual([
      {
        key: "TH-1500-1800",
        opensAt: "2026-01-08T15:00",
        closesAt: "2026-01-08T18:00",
        instants: null,
        rule: { frequency: "WEEKLY", interval: 1, byDay: ["TH"], nthInMonth: null, lastAt: "2026-12-31T14:00:00.000Z" },
        exceptAt: ["2026-06-04T15:00", "2026-12-24T15:00"],
      },
    ]);
  });

  test("hold on holidays where a source says so", () => {
    const [thursdays] = recurrencesOf(hours({ holidayPolicy: "OPEN" }), span);
    expect(thursdays).toMatchObject({ opensAt: "2026-01-01T15:00", exceptAt: [] });
  });

  test.each([
    ["by appointment", hours({ access: "BY_APPOINTMENT" })],
    ["days without times", hours({ access: "HOURS_UNKNOWN", slots: [slot({ opensAt: null, closesAt: null })] })],
    ["unknown", hours({ access: "HOURS_UNKNOWN", slots: [] })],
    ["over before the span begins", hours({ validTo: "2025-12-30" })],
  ])("are none where they are %s", (_what, schedule) => {
    expect(recurrencesOf(schedule, span)).toEqual([]);
  });

  test("of other hours on some days stand beside the usual ones, which miss these days", () => {
    const other = { opensAt: "09:00", closesAt: "12:00", passesMidnight: false };
    const exceptions = [{ exceptionType: "INSTEAD", from: "2026-03-04", to: "2026-03-05", hours: [other] }];
    const [usual, special] = recurrencesOf(hours({ exceptions }), span);
    expect(usual?.exceptAt[0]).toBe("2026-03-05T15:00");
    expect(special).toMatchObject({
      key: "X20260304-0900-1200",
      opensAt: "2026-03-04T09:00",
      rule: { frequency: "DAILY", lastAt: "2026-03-05T08:00:00.000Z" },
    });
  });

  test("over the turn of the year have one name in the files of both years", () => {
    const hoursThen = [{ opensAt: "09:00", closesAt: "12:00", passesMidnight: false }];
    const exceptions = [{ exceptionType: "INSTEAD", from: "2026-12-20", to: "2027-01-10", hours: hoursThen }];
    const schedule = hours({ slots: [], exceptions });
    const next: CalendarSpan = { from: "2026-12-31", to: "2027-12-31", holidays: new Set() };
    const [inOld, inNew] = [span, next].map((one) => recurrencesOf(schedule, one));
    expect(inOld).toMatchObject([{ key: "X20261220-0900-1200", opensAt: "2026-12-20T09:00" }]);
    expect(inNew).toMatchObject([{ key: "X20261220-0900-1200", opensAt: "2026-12-31T09:00" }]);
  });

  test("of an exception that a season cuts have a name for each part, the same in the files of both years", () => {
    const hoursThen = [{ opensAt: "09:00", closesAt: "12:00", passesMidnight: false }];
    const exceptions = [{ exceptionType: "INSTEAD", from: "2026-03-30", to: "2027-01-10", hours: hoursThen }];
    const schedule = hours({ slots: [], exceptions, season: { from: "12-30", to: "03-31" } });
    const next: CalendarSpan = { from: "2026-12-31", to: "2027-12-31", holidays: new Set() };
    const [inOld, inNew] = [span, next].map((one) => recurrencesOf(schedule, one).map(({ key }) => key));
    expect(inOld).toEqual(["X20260330-0900-1200", "X20260330-20261230-0900-1200"]);
    expect(inNew).toEqual(["X20260330-20261230-0900-1200"]);
  });

  test("added by an exception need no appointment, those in place of the usual ones do", () => {
    const added = { opensAt: "09:00", closesAt: "12:00", passesMidnight: false };
    const exceptions = ["INSTEAD", "ADDITIONAL"].map((exceptionType, index) => {
      const on = `2026-03-0${index + 4}`;
      return { exceptionType, from: on, to: on, hours: [added] };
    });
    const found = recurrencesOf(hours({ access: "BY_APPOINTMENT", exceptions }), span);
    expect(found).toMatchObject([{ opensAt: "2026-03-05T09:00", rule: null }]);
  });

  test("in which the clocks are moved are told as instants, once", () => {
    const nights = slot({ byDay: ["SA"], opensAt: "20:00", closesAt: "08:00", passesMidnight: true });
    const [usual, spring, autumn] = recurrencesOf(hours({ slots: [nights] }), span);
    expect(usual?.exceptAt).toEqual(["2026-03-28T20:00", "2026-10-24T20:00"]);
    expect(spring?.instants).toEqual({ opensAt: "2026-03-28T19:00:00.000Z", closesAt: "2026-03-29T06:00:00.000Z" });
    expect(autumn?.instants).toEqual({ opensAt: "2026-10-24T18:00:00.000Z", closesAt: "2026-10-25T07:00:00.000Z" });
  });

  test("of a season have the year in which it began in their names", () => {
    const keys = recurrencesOf(hours({ season: { from: "10-01", to: "03-31" } }), span).map(({ key }) => key);
    expect(keys).toEqual(["TH-1500-1800.S2025", "TH-1500-1800.S2026"]);
  });
});

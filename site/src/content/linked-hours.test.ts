// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import { describe, expect, it } from "vitest";
import { linkedHours } from "./linked-hours.ts";
import { anHours, aSlot } from "./record.examples.ts";
import type { CalendarSpan } from "./recurrence.view.ts";

const span: CalendarSpan = { from: "2026-11-23", to: "2027-11-23", holidays: new Set() };

/** The hours of each week, as they are told. */
function weeklyOf(schedule: HoursPartsFragment) {
  return linkedHours([schedule], span).openingHoursSpecification ?? [];
}

describe("linkedHours", () => {
  it("tells weekly hours by the names of days", () => {
    expect(weeklyOf(anHours({ slots: [aSlot("MO TH", "15:00", "18:00")] }))).toEqual([
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Thursday"],
        opens: "15:00",
        closes: "18:00",
      },
    ]);
  });

  it("tells a season as dates of this one and the next", () => {
    const nights = anHours({ season: { from: "10-01", to: "03-31" }, slots: [aSlot("SA", "18:00", "08:00", true)] });
    expect(weeklyOf(nights)).toMatchObject([
      { opens: "18:00", closes: "08:00", validFrom: "2026-10-01", validThrough: "2027-03-31" },
      { opens: "18:00", closes: "08:00", validFrom: "2027-10-01", validThrough: "2028-03-31" },
    ]);
  });

  it("cuts a season where the hours themselves end", () => {
    const nights = anHours({ season: { from: "10-01", to: "03-31" }, validFrom: "2026-11-01", validTo: "2026-12-31" });
    expect(weeklyOf(nights)).toMatchObject([{ validFrom: "2026-11-01", validThrough: "2026-12-31" }]);
  });

  it("tells from when and until when hours hold", () => {
    expect(weeklyOf(anHours({ validFrom: "2027-01-01" }))[0]).toMatchObject({ validFrom: "2027-01-01" });
    expect(weeklyOf(anHours({ validTo: "2026-11-23" }))[0]).toMatchObject({ validThrough: "2026-11-23" });
    expect(weeklyOf(anHours({ validTo: "2026-11-22" }))).toEqual([]);
  });

  it("tells the last night of a season until its morning", () => {
    const season = { from: "10-01", to: "11-22" };
    const slots = [aSlot("SU", "18:00", "08:00", true), aSlot("SU", "09:00", "10:00")];
    expect(weeklyOf(anHours({ season, slots }))).toMatchObject([
      { opens: "18:00", validThrough: "2026-11-22" },
      { opens: "18:00", validThrough: "2027-11-22" },
      { opens: "09:00", validThrough: "2027-11-22" },
    ]);
  });

  it("ends a day at 23:59, as the vocabulary has no 24:00", () => {
    expect(weeklyOf(anHours({ slots: [aSlot("MO", "00:00", "24:00")] }))[0]).toMatchObject({
      opens: "00:00",
      closes: "23:59",
    });
  });

  it.each([
    ["every second week", anHours({ slots: [{ ...aSlot("MO", "8:00", "9:00"), everyWeeks: 2 }] })],
    ["the first Monday of a month", anHours({ slots: [{ ...aSlot("MO", "8:00", "9:00"), nthInMonth: 1 }] })],
    ["a day without hours", anHours({ slots: [aSlot("MO", null, null)] })],
    ["by appointment", anHours({ access: "BY_APPOINTMENT" })],
    ["in the field", anHours({ access: "IN_THE_FIELD", slots: [] })],
    ["unconfirmed", anHours({ verification: "UNCONFIRMED" })],
  ])("leaves out what is %s", (_what, schedule) => {
    expect(weeklyOf(schedule)).toEqual([]);
  });
});

describe("days on which other hours hold", () => {
  /** Christmas Eve 2026 is a Thursday, New Year's Day a Friday, Epiphany a Wednesday, 2 May a Sunday. */
  const holidays = new Set(["2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01", "2027-01-06", "2027-05-02"]);
  const office = anHours({ slots: [aSlot("MO TU WE TH FR", "07:00", "15:00")], holidayPolicy: "CLOSED" });
  const closed = { "@type": "OpeningHoursSpecification", opens: "00:00", closes: "00:00" };

  function specialOf(...schedules: readonly HoursPartsFragment[]) {
    return linkedHours(schedules, { ...span, holidays }).specialOpeningHoursSpecification;
  }

  it.each(["CLOSED", "UNKNOWN"] as const)(
    "are holidays of the policy %s, where there are hours otherwise",
    (policy) => {
      expect(specialOf({ ...office, holidayPolicy: policy })).toEqual([
        { ...closed, validFrom: "2026-12-24", validThrough: "2026-12-25" },
        { ...closed, validFrom: "2027-01-01", validThrough: "2027-01-01" },
        { ...closed, validFrom: "2027-01-06", validThrough: "2027-01-06" },
      ]);
    },
  );

  it("are days of an exception, in one stretch over the weekend", () => {
    const exceptions = [{ exceptionType: "CLOSED" as const, from: "2026-12-24", to: "2026-12-31", hours: [] }];
    expect(specialOf({ ...office, holidayPolicy: "OPEN", exceptions })).toEqual([
      { ...closed, validFrom: "2026-12-24", validThrough: "2026-12-31" },
    ]);
  });

  it("bring all hours of the day, those of each week too", () => {
    const hours = [{ opensAt: "16:00", closesAt: "24:00", passesMidnight: false }];
    const exceptions = [{ exceptionType: "ADDITIONAL" as const, from: "2026-12-02", to: "2026-12-02", hours }];
    const day = { "@type": "OpeningHoursSpecification", validFrom: "2026-12-02", validThrough: "2026-12-02" };
    expect(specialOf({ ...office, holidayPolicy: "OPEN", exceptions })).toEqual([
      { ...day, opens: "07:00", closes: "15:00" },
      { ...day, opens: "16:00", closes: "23:59" },
    ]);
  });

  it("keep the hours of another schedule of the place, which they would replace", () => {
    const mass = anHours({ slots: [aSlot("FR", "18:00", "20:00")], holidayPolicy: "OPEN" });
    expect(specialOf(office, mass)).toContainEqual({
      ...closed,
      opens: "18:00",
      closes: "20:00",
      validFrom: "2027-01-01",
      validThrough: "2027-01-01",
    });
  });

  it("are none where hours hold on holidays, and none that are over or more than a year away", () => {
    const exceptions = ["2026-11-20", "2027-11-24"].map((on) => ({
      exceptionType: "CLOSED" as const,
      from: on,
      to: on,
      hours: [],
    }));
    expect(specialOf({ ...office, holidayPolicy: "OPEN", exceptions })).toBeUndefined();
  });

  it("are not told of hours that are not told themselves", () => {
    expect(specialOf({ ...office, verification: "UNCONFIRMED" })).toBeUndefined();
  });
});

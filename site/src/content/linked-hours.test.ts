// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { linkedHours } from "./linked-hours.ts";
import { anHours, aSlot } from "./record.examples.ts";

const today = "2026-11-23";

describe("linkedHours", () => {
  it("tells weekly hours by the names of days", () => {
    expect(linkedHours([anHours({ slots: [aSlot("MO TH", "15:00", "18:00")] })], today)).toEqual([
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
    expect(linkedHours([nights], today)).toMatchObject([
      { opens: "18:00", closes: "08:00", validFrom: "2026-10-01", validThrough: "2027-03-31" },
      { opens: "18:00", closes: "08:00", validFrom: "2027-10-01", validThrough: "2028-03-31" },
    ]);
  });

  it("cuts a season where the hours themselves end", () => {
    const nights = anHours({ season: { from: "10-01", to: "03-31" }, validFrom: "2026-11-01", validTo: "2026-12-31" });
    expect(linkedHours([nights], today)).toMatchObject([{ validFrom: "2026-11-01", validThrough: "2026-12-31" }]);
  });

  it("tells from when and until when hours hold", () => {
    expect(linkedHours([anHours({ validFrom: "2027-01-01" })], today)[0]).toMatchObject({ validFrom: "2027-01-01" });
    expect(linkedHours([anHours({ validTo: "2026-11-23" })], today)[0]).toMatchObject({ validThrough: "2026-11-23" });
    expect(linkedHours([anHours({ validTo: "2026-11-22" })], today)).toEqual([]);
  });

  it("tells the last night of a season until its morning", () => {
    const season = { from: "10-01", to: "11-22" };
    const slots = [aSlot("SU", "18:00", "08:00", true), aSlot("SU", "09:00", "10:00")];
    expect(linkedHours([anHours({ season, slots })], today)).toMatchObject([
      { opens: "18:00", validThrough: "2026-11-22" },
      { opens: "18:00", validThrough: "2027-11-22" },
      { opens: "09:00", validThrough: "2027-11-22" },
    ]);
  });

  it("ends a day at 23:59, as the vocabulary has no 24:00", () => {
    expect(linkedHours([anHours({ slots: [aSlot("MO", "00:00", "24:00")] })], today)[0]).toMatchObject({
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
    expect(linkedHours([schedule], today)).toEqual([]);
  });
});

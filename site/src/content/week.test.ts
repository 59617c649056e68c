// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { anHours, anOfferPlace, aPlace, aSlot } from "./record.examples.ts";
import { weekView } from "./week.ts";
import type { WeekDay } from "./week.view.ts";

const room = (number: string, floor: number | null = null) => ({ number, floor, roomType: "ROOM" as const });

function entriesOn(week: readonly WeekDay[], day: WeekDay["day"]) {
  return week.find((one) => one.day === day)?.entries ?? [];
}

function hoursOn(week: readonly WeekDay[], day: WeekDay["day"]) {
  return entriesOn(week, day).map(({ times }) => times.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`));
}

describe("weekView", () => {
  it("is empty where no day is known", () => {
    expect(weekView([])).toEqual([]);
    expect(weekView([{ offerName: "Rozmowa", at: anOfferPlace({ schedules: [anHours({ slots: [] })] }) }])).toEqual([]);
  });

  it("is empty where all days are alike, for then one sentence says it all", () => {
    const slots = (["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const).map((day) =>
      aSlot(day, "18:00", "08:00", true),
    );
    const daily = (all: typeof slots) =>
      weekView([{ offerName: "Nocleg", at: anOfferPlace({ schedules: [anHours({ slots: all })] }) }]);
    expect(daily(slots)).toEqual([]);
    expect(daily(slots.slice(1))).toHaveLength(7);
  });

  it("has all seven days, Monday first, and says nothing of days without hours", () => {
    const week = weekView([{ offerName: "Rozmowa", at: anOfferPlace({ schedules: [anHours()] }) }]);
    expect(week.map(({ day }) => day)).toEqual(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    expect(week.filter(({ entries }) => entries.length > 0).map(({ day }) => day)).toEqual(["TH"]);
  });

  it("leads from one place to the next through the day, however the places are ordered", () => {
    const office = anHours({ slots: [aSlot("TH", "07:00", "09:00"), aSlot("TH", "14:00", "15:00")] });
    const hall = anHours({ slots: [aSlot("TH", "15:00", "18:00")] });
    const week = weekView([
      { offerName: "Okno", at: anOfferPlace({ location: aPlace({ name: { text: "Klub" } }), schedules: [hall] }) },
      { offerName: "Okno", at: anOfferPlace({ room: room("1.14", 1), schedules: [office] }) },
    ]);
    expect(hoursOn(week, "TH")).toEqual([["07:00–09:00", "14:00–15:00"], ["15:00–18:00"]]);
    expect(entriesOn(week, "TH").map(({ placeName }) => placeName)).toEqual(["Dom", "Klub"]);
    expect(entriesOn(week, "TH")[0]?.room).toEqual({ kind: "ROOM", number: "1.14", floor: 1 });
  });

  it("does not join hours in one place when another place comes between them", () => {
    const at = (name: string, ...slots: ReturnType<typeof aSlot>[]) =>
      anOfferPlace({ location: aPlace({ name: { text: name } }), schedules: [anHours({ slots })] });
    const week = weekView([
      { offerName: "Okno", at: at("Dom", aSlot("MO", "08:00", "09:00"), aSlot("MO", "12:00", "13:00")) },
      { offerName: "Okno", at: at("Klub", aSlot("MO", "10:00", "11:00")) },
    ]);
    expect(entriesOn(week, "MO").map(({ placeName }) => placeName)).toEqual(["Dom", "Klub", "Dom"]);
  });

  it("tells both seasons of a night together, each with its own hours", () => {
    const winter = { from: "10-01", to: "03-31" };
    const summer = { from: "04-01", to: "09-30" };
    const schedules = [
      anHours({ purpose: "OVERNIGHT", season: summer, slots: [aSlot("SU", "19:00", "07:00", true)] }),
      anHours({ purpose: "OVERNIGHT", season: winter, slots: [aSlot("SU", "18:00", "08:00", true)] }),
    ];
    const week = weekView([{ offerName: "Nocleg", at: anOfferPlace({ schedules }) }]);
    expect(entriesOn(week, "SU")).toHaveLength(1);
    expect(entriesOn(week, "SU")[0]?.times).toEqual([
      { opensAt: "18:00", closesAt: "08:00", passesMidnight: true, season: winter },
      { opensAt: "19:00", closesAt: "07:00", passesMidnight: true, season: summer },
    ]);
  });

  it("names two offers of one room once, and of them the documented ones alone", () => {
    const at = (verification: "DOCUMENTED" | "UNCONFIRMED") =>
      anOfferPlace({ room: room("1"), schedules: [anHours()], verification });
    const week = weekView([
      { offerName: "Zespół", at: at("UNCONFIRMED") },
      { offerName: "Okno", at: at("DOCUMENTED") },
      { offerName: "Rozmowa", at: at("DOCUMENTED") },
    ]);
    expect(entriesOn(week, "TH")).toMatchObject([{ offerNames: ["Okno", "Rozmowa"], isUnconfirmed: false }]);
    const alone = weekView([{ offerName: "Zespół", at: at("UNCONFIRMED") }]);
    expect(entriesOn(alone, "TH")).toMatchObject([{ offerNames: ["Zespół"], isUnconfirmed: true }]);
  });

  it("says of an unconfirmed schedule that it is, even at a confirmed place", () => {
    const schedules = [anHours({ verification: "UNCONFIRMED" })];
    const week = weekView([{ offerName: "Okno", at: anOfferPlace({ schedules }) }]);
    expect(entriesOn(week, "TH")[0]?.isUnconfirmed).toBe(true);
  });

  it("puts a day without hours last and does not invent hours for it", () => {
    const schedules = [
      anHours({ slots: [aSlot("MO", null, null)] }),
      anHours({ slots: [aSlot("MO", "20:00", "21:00")] }),
    ];
    const week = weekView([{ offerName: "Okno", at: anOfferPlace({ schedules }) }]);
    expect(hoursOn(week, "MO").flat()).toEqual(["20:00–21:00", "null–null"]);
  });

  it("leaves out what holds in some weeks only", () => {
    const slot = aSlot("MO", "9:00", "10:00");
    const schedules = [anHours({ slots: [aSlot("TH", "15:00", "18:00"), { ...slot, nthInMonth: 2 }] })];
    const week = weekView([{ offerName: "Okno", at: anOfferPlace({ schedules }) }]);
    expect(hoursOn(week, "MO")).toEqual([]);
  });
});

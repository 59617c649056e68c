// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { anHours, anOfferPlace, aPlace, aSlot, own as given } from "./record.examples.ts";
import { weekView } from "./week.ts";
import type { WeekDay } from "./week.view.ts";

const room = (number: string, floor: number | null = null) => ({ number, floor, roomType: "ROOM" as const });

function panesOn(week: readonly WeekDay[], day: WeekDay["day"]) {
  return week.find((one) => one.day === day)?.panes ?? [];
}

function hoursOn(week: readonly WeekDay[], day: WeekDay["day"]) {
  return panesOn(week, day).flatMap(({ times }) => times.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`));
}

function placesOn(week: readonly WeekDay[], day: WeekDay["day"]) {
  return panesOn(week, day).map(({ entries }) => entries.map(({ placeName }) => placeName.text));
}

/** A text in the language of the page, as pages show it. */
const own = (text: string) => ({ text, lang: null });

describe("weekView", () => {
  it("is empty where no day is known", () => {
    expect(weekView([])).toEqual([]);
    expect(
      weekView([
        { offerSlug: "rozmowa", offerName: own("Rozmowa"), at: anOfferPlace({ schedules: [anHours({ slots: [] })] }) },
      ]),
    ).toEqual([]);
  });

  it("is empty where all days are alike, for then one sentence says it all", () => {
    const slots = (["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const).map((day) =>
      aSlot(day, "18:00", "08:00", true),
    );
    const daily = (all: typeof slots) =>
      weekView([
        { offerSlug: "nocleg", offerName: own("Nocleg"), at: anOfferPlace({ schedules: [anHours({ slots: all })] }) },
      ]);
    expect(daily(slots)).toEqual([]);
    expect(daily(slots.slice(1))).toHaveLength(7);
  });

  it("has all seven days, Monday first, and says nothing of days without hours", () => {
    const week = weekView([
      { offerSlug: "rozmowa", offerName: own("Rozmowa"), at: anOfferPlace({ schedules: [anHours()] }) },
    ]);
    expect(week.map(({ day }) => day)).toEqual(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    expect(week.filter(({ panes }) => panes.length > 0).map(({ day }) => day)).toEqual(["TH"]);
  });

  it("leads from one place to the next through the day, however the places are ordered", () => {
    const office = anHours({ slots: [aSlot("TH", "07:00", "09:00"), aSlot("TH", "14:00", "15:00")] });
    const hall = anHours({ slots: [aSlot("TH", "15:00", "18:00")] });
    const week = weekView([
      {
        offerSlug: "okno",
        offerName: own("Okno"),
        at: anOfferPlace({ location: aPlace({ name: given("Klub") }), schedules: [hall] }),
      },
      { offerSlug: "okno", offerName: own("Okno"), at: anOfferPlace({ room: room("1.14", 1), schedules: [office] }) },
    ]);
    expect(hoursOn(week, "TH")).toEqual(["07:00–09:00", "14:00–15:00", "15:00–18:00"]);
    expect(placesOn(week, "TH")).toEqual([["Dom"], ["Klub"]]);
    expect(panesOn(week, "TH")[0]?.entries[0]?.room).toEqual({ kind: "ROOM", number: "1.14", floor: 1 });
  });

  it("tells a room once a day, with all its hours", () => {
    const schedules = [anHours({ slots: [aSlot("TH", "14:00", "15:00"), aSlot("TH", "07:00", "09:00")] })];
    const at = anOfferPlace({ schedules });
    const alsoAtNoon = anOfferPlace({ schedules: [anHours({ slots: [aSlot("TH", "12:00", "13:00")] })] });
    const week = weekView([
      { offerSlug: "okno", offerName: own("Okno"), at },
      { offerSlug: "rozmowa", offerName: own("Rozmowa"), at: alsoAtNoon },
    ]);
    const shown = panesOn(week, "TH").map(({ times }) => times.map(({ opensAt }) => opensAt));
    expect(shown).toEqual([["07:00", "14:00"], ["12:00"]]);
  });

  it("has one window for places that share their hours", () => {
    const at = (name: string) => anOfferPlace({ location: aPlace({ name: given(name) }), schedules: [anHours()] });
    const week = weekView([
      { offerSlug: "okno", offerName: own("Okno"), at: at("Dom") },
      { offerSlug: "okno", offerName: own("Okno"), at: at("Klub") },
    ]);
    expect(placesOn(week, "TH")).toEqual([["Dom", "Klub"]]);
  });

  it("tells both seasons of a night, each with its own hours", () => {
    const winter = { from: "10-01", to: "03-31" };
    const summer = { from: "04-01", to: "09-30" };
    const schedules = [
      anHours({ purpose: "OVERNIGHT", season: summer, slots: [aSlot("SU", "19:00", "07:00", true)] }),
      anHours({ purpose: "OVERNIGHT", season: winter, slots: [aSlot("SU", "18:00", "08:00", true)] }),
    ];
    const week = weekView([{ offerSlug: "nocleg", offerName: own("Nocleg"), at: anOfferPlace({ schedules }) }]);
    expect(panesOn(week, "SU").flatMap(({ times }) => times)).toEqual([
      { opensAt: "18:00", closesAt: "08:00", passesMidnight: true, season: winter },
      { opensAt: "19:00", closesAt: "07:00", passesMidnight: true, season: summer },
    ]);
  });

  it("names two offers of one room once, and of them the documented ones alone", () => {
    const at = (verification: "DOCUMENTED" | "UNCONFIRMED") =>
      anOfferPlace({ room: room("1"), schedules: [anHours()], verification });
    const week = weekView([
      { offerSlug: "zespół", offerName: own("Zespół"), at: at("UNCONFIRMED") },
      { offerSlug: "okno", offerName: own("Okno"), at: at("DOCUMENTED") },
      { offerSlug: "rozmowa", offerName: own("Rozmowa"), at: at("DOCUMENTED") },
    ]);
    const shown = [{ isUnconfirmed: false, entries: [{ offers: [{ slug: "okno" }, { slug: "rozmowa" }] }] }];
    expect(panesOn(week, "TH")).toMatchObject(shown);
    const alone = weekView([{ offerSlug: "zespół", offerName: own("Zespół"), at: at("UNCONFIRMED") }]);
    expect(panesOn(alone, "TH")).toMatchObject([{ isUnconfirmed: true, entries: [{ offers: [{ slug: "zespół" }] }] }]);
  });

  it("says of an unconfirmed schedule that it is, even at a confirmed place", () => {
    const schedules = [anHours({ verification: "UNCONFIRMED" })];
    const week = weekView([{ offerSlug: "okno", offerName: own("Okno"), at: anOfferPlace({ schedules }) }]);
    expect(panesOn(week, "TH")[0]?.isUnconfirmed).toBe(true);
  });

  it("puts a day without hours last and does not invent hours for it", () => {
    const schedules = [
      anHours({ slots: [aSlot("MO", null, null)] }),
      anHours({ slots: [aSlot("MO", "20:00", "21:00")] }),
    ];
    const week = weekView([{ offerSlug: "okno", offerName: own("Okno"), at: anOfferPlace({ schedules }) }]);
    expect(hoursOn(week, "MO")).toEqual(["20:00–21:00", "null–null"]);
  });

  it("is complete where that is asked for, with confirmed and other hours in windows of their own", () => {
    const at = (verification: "DOCUMENTED" | "UNCONFIRMED") =>
      anOfferPlace({ room: room("1"), schedules: [anHours()], verification });
    const offers = [
      { offerSlug: "zespół", offerName: own("Zespół"), at: at("UNCONFIRMED") },
      { offerSlug: "okno", offerName: own("Okno"), at: at("DOCUMENTED") },
    ];
    expect(panesOn(weekView(offers, true), "TH").map(({ isUnconfirmed }) => isUnconfirmed)).toEqual([true, false]);
  });

  it("leaves out hours for which one has to agree on a time first", () => {
    const at = anOfferPlace({ schedules: [anHours({ access: "BY_APPOINTMENT" })] });
    expect(weekView([{ offerSlug: "okno", offerName: own("Okno"), at }])).toEqual([]);
  });

  it("leaves out what holds in some weeks only", () => {
    const slot = aSlot("MO", "9:00", "10:00");
    const schedules = [anHours({ slots: [aSlot("TH", "15:00", "18:00"), { ...slot, nthInMonth: 2 }] })];
    const week = weekView([{ offerSlug: "okno", offerName: own("Okno"), at: anOfferPlace({ schedules }) }]);
    expect(hoursOn(week, "MO")).toEqual([]);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { facadesOf } from "./facade.ts";
import { anHours, aSlot } from "./record.examples.ts";

/** Storeys as text, a letter for each window: open, closed, unknown. */
function drawn(...schedules: Parameters<typeof facadesOf>[0]): readonly string[] {
  const letters = { OPEN: "O", CLOSED: "-", UNKNOWN: "?" };
  return facadesOf(schedules).flatMap(({ rows }) =>
    rows.map(({ opensAt, panes }) => `${opensAt} ${panes.map((pane) => letters[pane]).join("")}`),
  );
}

describe("facadesOf", () => {
  it("has a window for each working day, lit on those with hours", () => {
    expect(drawn(anHours({ slots: [aSlot("TH", "15:00", "18:00")] }))).toEqual(["15:00 ---O-"]);
  });

  it("has the weekend where something happens in it", () => {
    const [facade] = facadesOf([anHours({ slots: [aSlot("SA", "10:00", "12:00")] })]);
    expect(facade?.days).toEqual(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
  });

  it("has a storey for each stretch, earliest first, and tells where nothing is open between two", () => {
    const slots = [aSlot("MO", "14:00", "15:00"), aSlot("MO TU", "07:00", "09:00"), aSlot("TU", "09:00", "12:00")];
    const [facade] = facadesOf([anHours({ slots })]);
    expect(facade?.rows.map(({ opensAt, isAfterGap }) => [opensAt, isAfterGap])).toEqual([
      ["07:00", false],
      ["09:00", false],
      ["14:00", true],
    ]);
  });

  it("draws a blind where the source gives days without hours, and where nothing confirms the hours", () => {
    expect(drawn(anHours({ slots: [aSlot("MO", null, null)] }))).toEqual(["null ?----"]);
    expect(drawn(anHours({ verification: "UNCONFIRMED" }))).toEqual(["15:00 ---?-"]);
  });

  it("lights a window that one confirmed schedule tells of, whatever else is not confirmed", () => {
    expect(drawn(anHours({ verification: "UNCONFIRMED" }), anHours())).toEqual(["15:00 ---O-"]);
  });

  it("draws each season apart", () => {
    const season = { from: "10-01", to: "03-31" };
    const facades = facadesOf([anHours(), anHours({ season })]);
    expect(facades.map((facade) => facade.season)).toEqual([null, season]);
  });

  it("draws apart what holds until a day and what holds from the next", () => {
    const facades = facadesOf([anHours({ validTo: "2026-12-31" }), anHours({ validFrom: "2027-01-01" })]);
    expect(facades.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [null, "2026-12-31"],
      ["2027-01-01", null],
    ]);
  });

  it("knows the days of which only words tell, weekends too, and none that it draws", () => {
    const saturday = { ...aSlot("SA", "09:00", "12:00"), nthInMonth: 1 };
    const facades = facadesOf([anHours(), anHours({ slots: [saturday] }), anHours({ access: "BY_APPOINTMENT" })]);
    expect(facades.map(({ daysInWords }) => daysInWords)).toEqual([["TH", "SA"]]);
  });

  it("knows the days on which what is drawn apart holds as well", () => {
    const winter = anHours({ slots: [aSlot("MO", "09:00", "12:00")], season: { from: "10-01", to: "03-31" } });
    const summer = anHours({ slots: [aSlot("TU", "09:00", "12:00")], season: { from: "04-01", to: "09-30" } });
    const facades = facadesOf([winter, summer, anHours()]);
    expect(facades.map(({ daysInWords }) => daysInWords)).toEqual([["TH"], ["TH"], ["MO", "TU"]]);
  });

  it.each([
    ["holds in some weeks only", anHours({ slots: [{ ...aSlot("MO", "9:00", "10:00"), nthInMonth: 2 }] })],
    ["holds every other week", anHours({ slots: [{ ...aSlot("MO", "9:00", "10:00"), everyWeeks: 2 }] })],
    ["is for callers alone", anHours({ access: "PHONE_ONLY" })],
    ["asks for an appointment", anHours({ access: "BY_APPOINTMENT" })],
    ["has no days", anHours({ slots: [] })],
  ])("leaves to words what %s", (_, schedule) => {
    expect(facadesOf([schedule])).toEqual([]);
  });
});

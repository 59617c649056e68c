// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { timeText } from "./phrases.ts";
import { sayAt } from "./say.ts";

const { counted, dayText, floorText, periodText, roomText, seasonText } = sayAt({ pathname: "/" });

const shown = (text: string) => text.replaceAll("\u00a0", "·");

describe("floorText", () => {
  it.each([
    [0, "parter"],
    [1, "I·piętro"],
    [4, "IV·piętro"],
    [11, "11 piętro"],
    [-1, "poziom −1"],
  ])("%i", (floor, expected) => {
    expect(shown(floorText(floor))).toBe(expected);
  });
});

describe("roomText", () => {
  it("names the floor where a source states it", () => {
    expect(shown(roomText({ kind: "HALL", number: "23", floor: 2 }))).toBe("sala·23, II·piętro");
  });

  it("says nothing of a floor that no source states, whatever the number looks like", () => {
    expect(shown(roomText({ kind: "ROOM", number: "3.23", floor: null }))).toBe("pokój·3.23");
  });
});

describe("timeText", () => {
  it.each([
    ["07:00", "7:00"],
    ["00:00", "0:00"],
    ["24:00", "24:00"],
    ["15:30", "15:30"],
  ])("%s", (time, expected) => {
    expect(timeText(time)).toBe(expected);
  });
});

describe("dates", () => {
  it("puts the month in the genitive", () => {
    expect(shown(dayText("2023-03-31"))).toBe("31·marca 2023·r.");
  });

  it("says a season by its first and last day, past the end of the year too", () => {
    expect(shown(seasonText({ from: "10-01", to: "03-31" }))).toBe("od 1·października do 31·marca");
  });

  const winter = { from: "10-01", to: "03-31" };
  it.each([
    [null, null, null, null],
    [winter, null, null, "od 1·października do 31·marca"],
    [null, "2027-01-01", null, "od 1·stycznia 2027·r."],
    [null, null, "2026-12-31", "do 31·grudnia 2026·r."],
    [null, "2026-01-01", "2026-12-31", "od 1·stycznia 2026·r. do 31·grudnia 2026·r."],
    [winter, "2027-01-01", null, "od 1·stycznia 2027·r., co roku od 1·października do 31·marca"],
  ])("say the part of time in the season %j from %s until %s", (season, validFrom, validTo, expected) => {
    const text = periodText({ season, validFrom, validTo });
    expect(text && shown(text)).toBe(expected);
  });

  it("knows the 29th of February", () => {
    expect(shown(seasonText({ from: "02-29", to: "03-01" }))).toBe("od 29·lutego do 1·marca");
  });
});

describe("counted", () => {
  it.each([
    [1, "1·miejsce"],
    [2, "2·miejsca"],
    [12, "12·miejsc"],
    [22, "22·miejsca"],
    [25, "25·miejsc"],
  ])("%i", (count, expected) => {
    expect(shown(counted(count, { one: "miejsce", few: "miejsca", many: "miejsc" }))).toBe(expected);
  });
});

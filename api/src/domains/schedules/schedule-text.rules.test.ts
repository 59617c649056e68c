// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { type Slot, WEEKDAYS, Weekday } from "./schedule.type.ts";
import { scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { scheduleText } from "./schedule-text.rules.ts";

const { MO, TU, WE, TH, FR, SA, SU } = Weekday;

function slot(
  byDay: readonly Weekday[],
  opensAt: string | null,
  closesAt: string | null,
  passesMidnight = false,
): Slot {
  return slotOf(byDay, opensAt, closesAt, { passesMidnight });
}

function textOf(slots: readonly Slot[], more: Partial<Schedule> = {}): string {
  return scheduleText(scheduleOf(slots, more));
}

describe("the hours that the centre really has", () => {
  test("two stretches on working days", () => {
    const slots = [slot(WORKING_DAYS, "07:00", "09:00"), slot(WORKING_DAYS, "14:00", "15:00")];
    expect(textOf(slots)).toBe("od poniedziałku do piątku 7:00–9:00 i 14:00–15:00");
  });

  test("one afternoon a week", () => {
    expect(textOf([slot([TH], "15:00", "18:00")])).toBe("w każdy czwartek 15:00–18:00");
  });

  test("days whose hours no source gives", () => {
    expect(textOf([slot(WORKING_DAYS, null, null)], { access: ScheduleAccess.HOURS_UNKNOWN })).toBe(
      "od poniedziałku do piątku, nie podano godzin",
    );
  });

  test("help that comes to you at hours that no source gives", () => {
    expect(textOf([], { access: ScheduleAccess.IN_THE_FIELD })).toBe("w terenie, nie podano godzin");
  });

  test("the night shelter in winter", () => {
    const season = { from: "10-01", to: "03-31" };
    const slots = [slot(WEEKDAYS, "18:00", "08:00", true)];
    expect(textOf(slots, { season, holidayPolicy: HolidayPolicy.OPEN })).toBe(
      "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia, także w święta",
    );
  });

  test("the night shelter in summer", () => {
    const season = { from: "04-01", to: "09-30" };
    const slots = [slot(WEEKDAYS, "19:00", "07:00", true)];
    expect(textOf(slots, { season, holidayPolicy: HolidayPolicy.OPEN })).toBe(
      "od 1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia, także w święta",
    );
  });
});

describe("days", () => {
  test.each<[readonly Weekday[], string]>([
    [[MO], "w każdy poniedziałek"],
    [[TU], "w każdy wtorek"],
    [[WE], "w każdą środę"],
    [[TH], "w każdy czwartek"],
    [[FR], "w każdy piątek"],
    [[SA], "w każdą sobotę"],
    [[SU], "w każdą niedzielę"],
    [[TU, TH], "w każdy wtorek i w każdy czwartek"],
    [[MO, TU], "w każdy poniedziałek i w każdy wtorek"],
    [[SA, SU], "w każdą sobotę i w każdą niedzielę"],
    [[MO, WE, FR], "w każdy poniedziałek, w każdą środę i w każdy piątek"],
    [[MO, TU, WE], "od poniedziałku do środy"],
    [[WE, TH, FR, SA], "od środy do soboty"],
    [[TU, WE, TH], "od wtorku do czwartku"],
    [[TH, FR, SA, SU], "od czwartku do niedzieli"],
    [[FR, SA, SU], "od piątku do niedzieli"],
    [[MO, SA, SU], "w każdy poniedziałek, w każdą sobotę i w każdą niedzielę"],
    [WEEKDAYS, "codziennie"],
    [[FR, WE, TH], "od środy do piątku"],
  ])("%j are called „%s”", (byDay, days) => {
    expect(textOf([slot(byDay, "08:00", "10:00")])).toBe(`${days} 8:00–10:00`);
  });
});

describe("several groups of days", () => {
  test("stand one after the other, each with its hours", () => {
    const slots = [slot([MO], "07:00", "17:00"), slot([TU, WE, TH], "07:00", "15:00"), slot([FR], "07:00", "13:00")];
    expect(textOf(slots)).toBe(
      "w każdy poniedziałek 7:00–17:00; od wtorku do czwartku 7:00–15:00; w każdy piątek 7:00–13:00",
    );
  });

  test("gather the hours of the same days, also where these are written in another order", () => {
    const slots = [slot([MO, TU], "07:00", "09:00"), slot([FR], "08:00", "10:00"), slot([TU, MO], "12:00", "14:00")];
    expect(textOf(slots)).toBe(
      "w każdy poniedziałek i w każdy wtorek 7:00–9:00 i 12:00–14:00; w każdy piątek 8:00–10:00",
    );
  });

  test("join three stretches of a day with a comma and „i”", () => {
    const slots = [slot([MO], "07:00", "08:00"), slot([MO], "10:00", "11:00"), slot([MO], "13:00", "14:00")];
    expect(textOf(slots)).toBe("w każdy poniedziałek 7:00–8:00, 10:00–11:00 i 13:00–14:00");
  });
});

describe("the way to get at it", () => {
  const hours = [slot([MO], "08:00", "10:00")];

  test.each<[ScheduleAccess, string]>([
    [ScheduleAccess.OPEN_HOURS, "w każdy poniedziałek 8:00–10:00"],
    [ScheduleAccess.BY_APPOINTMENT, "po umówieniu, w każdy poniedziałek 8:00–10:00"],
    [ScheduleAccess.PHONE_ONLY, "tylko przez telefon, w każdy poniedziałek 8:00–10:00"],
    [ScheduleAccess.IN_THE_FIELD, "w terenie, w każdy poniedziałek 8:00–10:00"],
  ])("%s is told before the hours", (access, text) => {
    expect(textOf(hours, { access })).toBe(text);
  });

  test("unknown hours without days are told to be unknown, never closed", () => {
    expect(textOf([], { access: ScheduleAccess.HOURS_UNKNOWN })).toBe("nie podano godzin");
  });
});

test.each<[HolidayPolicy, string]>([
  [HolidayPolicy.OPEN, "w każdy poniedziałek 8:00–10:00, także w święta"],
  [HolidayPolicy.CLOSED, "w każdy poniedziałek 8:00–10:00, nieczynne w święta"],
  [HolidayPolicy.UNKNOWN, "w każdy poniedziałek 8:00–10:00"],
])("the policy for holidays %s gives „%s”", (holidayPolicy, text) => {
  expect(textOf([slot([MO], "08:00", "10:00")], { holidayPolicy })).toBe(text);
});

test.each([
  ["01", "stycznia"],
  ["02", "lutego"],
  ["03", "marca"],
  ["04", "kwietnia"],
  ["05", "maja"],
  ["06", "czerwca"],
  ["07", "lipca"],
  ["08", "sierpnia"],
  ["09", "września"],
  ["10", "października"],
  ["11", "listopada"],
  ["12", "grudnia"],
])("month %s is called „%s” after a day", (month, name) => {
  const season = { from: `${month}-05`, to: `${month}-28` };
  expect(textOf([slot([MO], "08:00", "10:00")], { season })).toBe(
    `od 5 ${name} do 28 ${name}: w każdy poniedziałek 8:00–10:00`,
  );
});

test("midnight at the end of a day is written 24:00, at its beginning 0:00", () => {
  expect(textOf([slot([SA], "00:00", "24:00")])).toBe("w każdą sobotę 0:00–24:00");
});

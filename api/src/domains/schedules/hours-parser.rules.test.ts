// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHours } from "./hours-parser.rules.ts";
import { sampleSchedules } from "./sample-schedules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { Weekday } from "./schedule.type.ts";
import { anySchedule } from "./schedule-arbitraries.ts";
import { scheduleOf, slotOf } from "./schedule-builders.ts";
import { scheduleText } from "./schedule-text.rules.ts";
import { canonicalSlots } from "./slot-groups.rules.ts";

/** What a phrase says of a schedule. */
function toldOf({ slots, season, validFrom, validTo, access, holidayPolicy }: Schedule): unknown {
  return {
    slots: canonicalSlots(slots),
    season,
    validFrom,
    validTo,
    access,
    holidayPolicy,
  };
}

test("every schedule is read back from its phrase", () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      const text = scheduleText(schedule);
      expect(parseHours(text), text).toEqual({ schedule: toldOf(schedule), errors: [] });
    }),
    { numRuns: 1000 },
  );
});

test.each(Object.entries(sampleSchedules))("%s is read back from its phrase", (_name, schedule) => {
  const text = scheduleText(schedule);
  expect(parseHours(text), text).toEqual({ schedule: toldOf(schedule), errors: [] });
});

describe("people write hours in many ways", () => {
  test.each([
    ["pn-pt 7-9, 14-15; czw 15-18", "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00; w każdy czwartek 15:00–18:00"],
    ["pon.–pt. 7:00–9:00 i 14:00–15:00", "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00"],
    ["PN - PT: 7.30-15.30", "od poniedziałku do piątku 7:30–15:30"],
    ["Od poniedziałku do piątku od 7:30 do 15:30.", "od poniedziałku do piątku 7:30–15:30"],
    ["poniedziałek-piątek w godz. 7-9 oraz 14-15", "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00"],
    ["pn, sr i pt 7-9", "w każdy poniedziałek, w każdą środę i w każdy piątek 7:00–9:00"],
    ["poniedziałki 7-9, wtorki 8-10", "w każdy poniedziałek 7:00–9:00; w każdy wtorek 8:00–10:00"],
    ["we wtorek 8–10, w czwartek 8–10", "w każdy wtorek 8:00–10:00; w każdy czwartek 8:00–10:00"],
    ["sb-pn 10-12", "w każdy poniedziałek, w każdą sobotę i w każdą niedzielę 10:00–12:00"],
    ["codziennie 18-8", "codziennie 18:00–8:00 następnego dnia"],
    ["codziennie od godz. 18 do godz. 8 następnego dnia", "codziennie 18:00–8:00 następnego dnia"],
    ["codziennie całą dobę", "codziennie 0:00–24:00"],
    ["pn całodobowo", "w każdy poniedziałek 0:00–24:00"],
    ["pn 18-24", "w każdy poniedziałek 18:00–24:00"],
    ["pn 18-0", "w każdy poniedziałek 18:00–0:00 następnego dnia"],
    ["od 1.10 do 31.03: codziennie 18-8", "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia"],
    [
      "1 października – 31 marca codziennie 18-8",
      "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia",
    ],
    ["1.09.2026-30.06.2027: pn 7-9", "od 1 września 2026 do 30 czerwca 2027: w każdy poniedziałek 7:00–9:00"],
    ["od 1 września 2026 r.: pn 7-9", "od 1 września 2026: w każdy poniedziałek 7:00–9:00"],
    ["do 30.06.2027: pn 7-9", "do 30 czerwca 2027: w każdy poniedziałek 7:00–9:00"],
    ["2. wt miesiąca 15-17", "w każdy drugi wtorek miesiąca 15:00–17:00"],
    ["ostatni pt miesiąca 15-17", "w ostatni piątek miesiąca 15:00–17:00"],
    [
      "w każdy pierwszy i trzeci wtorek miesiąca 9-11",
      "w każdy pierwszy wtorek miesiąca 9:00–11:00; w każdy trzeci wtorek miesiąca 9:00–11:00",
    ],
    ["co tydzień we wtorek 9-11", "w każdy wtorek 9:00–11:00"],
    ["co 2 tygodnie od 5.01.2026, pn 9-11", "co 2 tygodnie od 5 stycznia 2026, w poniedziałek 9:00–11:00"],
    ["co drugi tydzień od 5 stycznia 2026 we wtorki 9-11", "co 2 tygodnie od 5 stycznia 2026, we wtorek 9:00–11:00"],
    ["po umówieniu", "po umówieniu, nie podano godzin"],
    ["po wcześniejszym umówieniu się, pn 8-10", "po umówieniu, w każdy poniedziałek 8:00–10:00"],
    ["pn 8-10 po umówieniu", "po umówieniu, w każdy poniedziałek 8:00–10:00"],
    ["telefonicznie pn-pt 8-16", "tylko przez telefon, od poniedziałku do piątku 8:00–16:00"],
    ["w terenie, pn-pt 8-16", "w terenie, od poniedziałku do piątku 8:00–16:00"],
    ["pn-pt, godziny nieznane", "od poniedziałku do piątku, nie podano godzin"],
    ["codziennie 8-20, w święta też", "codziennie 8:00–20:00, także w święta"],
  ])("„%s” is „%s”", (written, phrase) => {
    const { schedule, errors } = parseHours(written);
    expect(errors).toEqual([]);
    expect(scheduleText(scheduleOf([], schedule ?? {}))).toBe(phrase);
  });

  test.each([
    "pn 7-9, nieczynne w święta",
    "pn 7-9, w święta nieczynne",
    "pn 7-9 oprócz świąt",
    "pn 7-9 z wyjątkiem świąt",
  ])("„%s” is closed on holidays", (written) => {
    expect(parseHours(written).schedule?.holidayPolicy).toBe(HolidayPolicy.CLOSED);
  });

  test("the parts of a schedule, whole", () => {
    expect(parseHours("od 1.10 do 31.03: po umówieniu, pn i śr 18-8, także w święta").schedule).toEqual({
      slots: [slotOf([Weekday.MO, Weekday.WE], "18:00", "08:00", { passesMidnight: true })],
      season: { from: "10-01", to: "03-31" },
      validFrom: null,
      validTo: null,
      access: ScheduleAccess.BY_APPOINTMENT,
      holidayPolicy: HolidayPolicy.OPEN,
    });
  });
});

describe("what is wrong is told with its place", () => {
  test.each([
    ["", "", "no hours"],
    ["jutro", "jutro", '"jutro" is not understood here'],
    ["pn-pt 7-9; jutro", "jutro", '"jutro" is not understood here'],
    ["7-9", "7", 'hours without days at "7"'],
    ["pn-pt", "pn-pt", "days without hours"],
    ["pn 7-9; wt", "wt", "days without hours beside days with hours"],
    ["pn 7", "", "the end where a closing time should follow"],
    ["pn 7 do", "", "the end where a time should be"],
    ["pn 7-25", "25", 'there is no time "25"'],
    ["pn 7-9:75", "9:75", 'there is no time "9:75"'],
    ["pn 8-8", "8-8", "closing when opening"],
    ["pn 24-7", "24-7", "opening at 24:00"],
    ["pn 8-10 następnego dnia", "8-10 następnego dnia", "more than a day"],
    ["od pn 7-9", "7", '"7" where "do" and a day should follow'],
    ["pn, foo 7-9", "foo", '"foo" is not understood here'],
    ["pn 7-9, 8-10", "pn 7-9, 8-10", "slot MO 8:00–10:00 overlaps slot MO 7:00–9:00"],
    ["pn 7-9; pn-wt 8-10", "pn-wt 8-10", "slot MO,TU 8:00–10:00 overlaps slot MO 7:00–9:00"],
    ["drugi wtorek 9-11", "drugi wtorek", 'it is not clear which days "drugi wtorek" are'],
    ["co drugi wtorek 9-11", "co drugi", 'it is not clear how often "co drugi" is'],
    ["co 60 tygodni od 5 stycznia 2026, pn 9-11", "co 60 tygodni", 'it is not clear how often "co 60 tygodni" is'],
    ["co 2 tygodnie w pn 9-11", "co 2 tygodnie", "every 2 weeks, counted from no date"],
    ["co 2 tygodnie od 5 stycznia, pn 9-11", "5 stycznia", "a date without a year"],
    [
      "co 2 tygodnie od 5.01.2026, drugi wtorek miesiąca 9-11",
      "drugi wtorek miesiąca",
      "every few weeks and a week of the month at once",
    ],
    ["od 30 lutego do 1 marca: pn 7-9", "30 lutego", 'there is no "30 lutego"'],
    ["od 1.13 do 1.14: pn 7-9", "1.13", 'there is no "1.13"'],
    ["od 5 stycznia 1800: pn 7-9", "5 stycznia 1800", 'there is no "5 stycznia 1800"'],
    ["od 29 lutego do 1 maja: pn 7-9", "od 29 lutego do 1 maja", "29 February is no day of every year"],
    ["od 5 stycznia: pn 7-9", "od 5 stycznia", "a season with one end"],
    [
      "od 1 marca do 5 kwietnia 2026: pn 7-9",
      "od 1 marca do 5 kwietnia 2026",
      "one date with a year, the other without",
    ],
    ["pn 7-9; od 1 marca do 5 kwietnia", "od 1 marca do 5 kwietnia", "dates after hours"],
    [
      "od 1 marca do 5 maja, od 1 lipca do 5 lipca: pn 7-9",
      "od 1 lipca do 5 lipca",
      '"od 1 lipca do 5 lipca" is the second of its kind',
    ],
    ["po umówieniu, w terenie", "w terenie", '"w terenie" is the second of its kind'],
    [
      "pn 7-9, także w święta, nieczynne w święta",
      "nieczynne w święta",
      '"nieczynne w święta" is the second of its kind',
    ],
    ["pn 7-9, nie podano godzin", "nie podano godzin", "hours that are said to be unknown"],
  ])("„%s”: „%s”, %s", (written, place, message) => {
    const { schedule, errors } = parseHours(written);
    expect(schedule).toBeNull();
    expect(errors).toEqual([
      { index: expect.any(Number), length: place.length, message, mend: expect.stringMatching(/\w/) },
    ]);
    const [error] = errors;
    expect(written.slice(error?.index, (error?.index ?? 0) + (error?.length ?? 0))).toBe(place);
  });

  test("all of it, in the order of the text", () => {
    const { errors } = parseHours("pn 7-25; jutro; czw 15-18; 9-10");
    expect(errors.map(({ index, message }) => [index, message])).toEqual([
      [5, 'there is no time "25"'],
      [9, '"jutro" is not understood here'],
      [27, 'hours without days at "9"'],
    ]);
  });

  test("whatever the text is, it is read, or told what is wrong in it and where", () => {
    const word = fc.constantFrom(
      ..."pn wt-czw od do 7 9:30 1.10 2026 co drugi tygodnie w każdy miesiąca i , ; : – codziennie po umówieniu 🙂".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { schedule, errors } = parseHours(written);
        expect(schedule === null).toBe(errors.length > 0);
        for (const { index, length } of errors) {
          expect(index >= 0 && length >= 0 && index + length <= written.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { Language, originalHashOf, VariantStatus } from "../../persistence/localized-text.type.ts";
import { exceptionText } from "./exception-text.rules.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { WEEKDAYS, Weekday } from "./schedule.type.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { scheduleText } from "./schedule-text.rules.ts";

const { PL, EN, UK, PL_X_ETR } = Language;
const { MO, TU, WE, TH, FR, SA, SU } = Weekday;

const helpDesk = [slotOf(WORKING_DAYS, "07:00", "09:00"), slotOf(WORKING_DAYS, "14:00", "15:00")];
const nights = [slotOf(WEEKDAYS, "18:00", "08:00", { passesMidnight: true })];

interface Telling {
  readonly what: string;
  readonly schedule: Schedule;
  readonly pl: string;
  readonly en: string;
  readonly uk: string;
  /** Lines of easy Polish. */
  readonly easy: readonly string[];
}

const TELLINGS: readonly Telling[] = [
  {
    what: "the help desk",
    schedule: scheduleOf(helpDesk),
    pl: "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00",
    en: "Monday to Friday 7:00–9:00 and 14:00–15:00",
    uk: "від понеділка до п’ятниці 7:00–9:00 і 14:00–15:00",
    easy: ["Od poniedziałku do piątku.", "Od godziny 7 do 9 i od 14 do 15."],
  },
  {
    what: "one afternoon",
    schedule: scheduleOf([slotOf([TH], "15:30", "18:00")]),
    pl: "w każdy czwartek 15:30–18:00",
    en: "every Thursday 15:30–18:00",
    uk: "щочетверга 15:30–18:00",
    easy: ["W każdy czwartek.", "Od godziny 15:30 do 18."],
  },
  {
    what: "nights in winter, on holidays too",
    schedule: scheduleOf(nights, { season: { from: "10-01", to: "03-31" }, holidayPolicy: HolidayPolicy.OPEN }),
    pl: "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia, także w święta",
    en: "from 1 October to 31 March: every day 18:00–8:00 the next day, also on public holidays",
    uk: "від 1 жовтня до 31 березня: щодня 18:00–8:00 наступного дня, також у святкові дні",
    easy: ["Od 1 października do 31 marca.", "Codziennie.", "Od godziny 18 do 8 następnego dnia.", "Także w święta."],
  },
  {
    what: "several days, each by itself",
    schedule: scheduleOf([slotOf([TU, SA], "08:00", "10:00"), slotOf([WE, SU], "00:00", "24:00")]),
    pl: "w każdy wtorek i w każdą sobotę 8:00–10:00; w każdą środę i w każdą niedzielę 0:00–24:00",
    en: "every Tuesday and every Saturday 8:00–10:00; every Wednesday and every Sunday 0:00–24:00",
    uk: "щовівторка і щосуботи 8:00–10:00; щосереди і щонеділі 0:00–24:00",
    easy: [
      "W każdy wtorek i w każdą sobotę.",
      "Od godziny 8 do 10.",
      "W każdą środę i w każdą niedzielę.",
      "Od godziny 0 do 24.",
    ],
  },
  {
    what: "every second week",
    schedule: scheduleOf([slotOf([MO, TU], "09:00", "11:00", { everyWeeks: 2, anchorOn: "2026-01-05" })]),
    pl: "co 2 tygodnie od 5 stycznia 2026, w poniedziałek i we wtorek 9:00–11:00",
    en: "every 2 weeks from 5 January 2026, on Monday and on Tuesday 9:00–11:00",
    uk: "кожні 2 тижні від 5 січня 2026 року, у понеділок і у вівторок 9:00–11:00",
    easy: ["Co 2 tygodnie od 5 stycznia 2026, w poniedziałek i we wtorek.", "Od godziny 9 do 11."],
  },
  {
    what: "the second Tuesday and Wednesday",
    schedule: scheduleOf([slotOf([TU, WE], "09:00", "11:00", { nthInMonth: 2 })]),
    pl: "w każdy drugi wtorek miesiąca i w każdą drugą środę miesiąca 9:00–11:00",
    en: "on the second Tuesday of the month and on the second Wednesday of the month 9:00–11:00",
    uk: "у кожен другий вівторок місяця і у кожну другу середу місяця 9:00–11:00",
    easy: ["W każdy drugi wtorek miesiąca i w każdą drugą środę miesiąca.", "Od godziny 9 do 11."],
  },
  {
    what: "the last Friday and Saturday",
    schedule: scheduleOf([slotOf([FR, SA], "09:00", "11:00", { nthInMonth: -1 })]),
    pl: "w ostatni piątek miesiąca i w ostatnią sobotę miesiąca 9:00–11:00",
    en: "on the last Friday of the month and on the last Saturday of the month 9:00–11:00",
    uk: "в останню п’ятницю місяця і в останню суботу місяця 9:00–11:00",
    easy: ["W ostatni piątek miesiąca i w ostatnią sobotę miesiąca.", "Od godziny 9 do 11."],
  },
  {
    what: "a validity",
    schedule: scheduleOf(helpDesk, { validFrom: "2026-09-01", validTo: "2027-06-30" }),
    pl: "od 1 września 2026 do 30 czerwca 2027: od poniedziałku do piątku 7:00–9:00 i 14:00–15:00",
    en: "from 1 September 2026 to 30 June 2027: Monday to Friday 7:00–9:00 and 14:00–15:00",
    uk: "від 1 вересня 2026 року до 30 червня 2027 року: від понеділка до п’ятниці 7:00–9:00 і 14:00–15:00",
    easy: ["Od 1 września 2026 do 30 czerwca 2027.", "Od poniedziałku do piątku.", "Od godziny 7 do 9 i od 14 do 15."],
  },
  {
    what: "a season from a day on",
    schedule: scheduleOf(nights, { validFrom: "2026-09-01", season: { from: "10-01", to: "03-31" } }),
    pl: "od 1 września 2026, co roku od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia",
    en: "from 1 September 2026, every year from 1 October to 31 March: every day 18:00–8:00 the next day",
    uk: "від 1 вересня 2026 року, щороку від 1 жовтня до 31 березня: щодня 18:00–8:00 наступного дня",
    easy: [
      "Od 1 września 2026, co roku od 1 października do 31 marca.",
      "Codziennie.",
      "Od godziny 18 do 8 następnego dnia.",
    ],
  },
  {
    what: "up to a day",
    schedule: scheduleOf([slotOf([MO], "08:00", "10:00")], { validTo: "2027-06-30" }),
    pl: "do 30 czerwca 2027: w każdy poniedziałek 8:00–10:00",
    en: "until 30 June 2027: every Monday 8:00–10:00",
    uk: "до 30 червня 2027 року: щопонеділка 8:00–10:00",
    easy: ["Do 30 czerwca 2027.", "W każdy poniedziałek.", "Od godziny 8 do 10."],
  },
  {
    what: "by appointment, hours of some days known",
    schedule: scheduleOf([slotOf([MO], "08:00", "10:00"), slotOf([FR], null, null)], {
      access: ScheduleAccess.BY_APPOINTMENT,
    }),
    pl: "po umówieniu, w każdy poniedziałek 8:00–10:00; w każdy piątek (nie podano godzin)",
    en: "by appointment, every Monday 8:00–10:00; every Friday (hours not stated)",
    uk: "за попереднім записом, щопонеділка 8:00–10:00; щоп’ятниці (години не вказано)",
    easy: [
      "Najpierw umów się na spotkanie.",
      "W każdy poniedziałek.",
      "Od godziny 8 do 10.",
      "W każdy piątek.",
      "Nie znamy godzin. Zadzwoń i zapytaj.",
    ],
  },
  {
    what: "a phone",
    schedule: scheduleOf([slotOf([MO], "08:00", "10:00")], { access: ScheduleAccess.PHONE_ONLY }),
    pl: "tylko przez telefon, w każdy poniedziałek 8:00–10:00",
    en: "by phone only, every Monday 8:00–10:00",
    uk: "лише телефоном, щопонеділка 8:00–10:00",
    easy: ["Możesz tylko zadzwonić.", "W każdy poniedziałek.", "Od godziny 8 do 10."],
  },
  {
    what: "help that comes to you",
    schedule: scheduleOf([], { access: ScheduleAccess.IN_THE_FIELD }),
    pl: "w terenie, nie podano godzin",
    en: "outside the office, hours not stated",
    uk: "поза офісом, години не вказано",
    easy: ["Pomoc przychodzi do ludzi.", "Nie znamy godzin. Zadzwoń i zapytaj."],
  },
  {
    what: "unknown hours of known days",
    schedule: scheduleOf([slotOf(WORKING_DAYS, null, null)], { access: ScheduleAccess.HOURS_UNKNOWN }),
    pl: "od poniedziałku do piątku, nie podano godzin",
    en: "Monday to Friday, hours not stated",
    uk: "від понеділка до п’ятниці, години не вказано",
    easy: ["Od poniedziałku do piątku.", "Nie znamy godzin. Zadzwoń i zapytaj."],
  },
  {
    what: "closed on holidays",
    schedule: scheduleOf([slotOf([MO], "08:00", "10:00")], { holidayPolicy: HolidayPolicy.CLOSED }),
    pl: "w każdy poniedziałek 8:00–10:00, nieczynne w święta",
    en: "every Monday 8:00–10:00, closed on public holidays",
    uk: "щопонеділка 8:00–10:00, у святкові дні зачинено",
    easy: ["W każdy poniedziałek.", "Od godziny 8 do 10.", "W święta jest zamknięte."],
  },
];

describe.each(TELLINGS)("$what", ({ schedule, pl, en, uk, easy }) => {
  test("in Polish", () => expect(scheduleText(schedule, PL)).toBe(pl));
  test("in English", () => expect(scheduleText(schedule, EN)).toBe(en));
  test("in Ukrainian", () => expect(scheduleText(schedule, UK)).toBe(uk));
  test("in easy Polish, one thing on a line", () => expect(scheduleText(schedule, PL_X_ETR)).toBe(easy.join("\n")));
});

describe("words that change with a number", () => {
  test.each([
    [2, "co 2 tygodnie", "кожні 2 тижні"],
    [4, "co 4 tygodnie", "кожні 4 тижні"],
    [5, "co 5 tygodni", "кожні 5 тижнів"],
    [12, "co 12 tygodni", "кожні 12 тижнів"],
    [14, "co 14 tygodni", "кожні 14 тижнів"],
    [21, "co 21 tygodni", "кожен 21 тиждень"],
    [22, "co 22 tygodnie", "кожні 22 тижні"],
    [52, "co 52 tygodnie", "кожні 52 тижні"],
  ])("%i weeks", (everyWeeks, pl, uk) => {
    const schedule = scheduleOf([slotOf([MO], "08:00", "10:00", { everyWeeks, anchorOn: "2026-01-05" })]);
    expect(scheduleText(schedule, PL)).toContain(`${pl} od 5 stycznia 2026,`);
    expect(scheduleText(schedule, UK)).toContain(`${uk} від 5 січня 2026 року,`);
  });

  test.each([
    [1, "w każdy pierwszy wtorek miesiąca", "w każdą pierwszą sobotę miesiąca", "first", "у кожну першу суботу місяця"],
    [2, "w każdy drugi wtorek miesiąca", "w każdą drugą sobotę miesiąca", "second", "у кожну другу суботу місяця"],
    [3, "w każdy trzeci wtorek miesiąca", "w każdą trzecią sobotę miesiąca", "third", "у кожну третю суботу місяця"],
    [
      4,
      "w każdy czwarty wtorek miesiąca",
      "w każdą czwartą sobotę miesiąca",
      "fourth",
      "у кожну четверту суботу місяця",
    ],
    [5, "w każdy piąty wtorek miesiąca", "w każdą piątą sobotę miesiąca", "fifth", "у кожну п’яту суботу місяця"],
  ])("number %i of the month", (nthInMonth, tuesday, saturday, english, ukrainian) => {
    const schedule = scheduleOf([slotOf([TU, SA], "08:00", "10:00", { nthInMonth })]);
    expect(scheduleText(schedule, PL)).toBe(`${tuesday} i ${saturday} 8:00–10:00`);
    expect(scheduleText(schedule, EN)).toContain(`on the ${english} Tuesday of the month`);
    expect(scheduleText(schedule, UK)).toContain(ukrainian);
  });

  test("seven days of the month are each told, as no one run of them is meant", () => {
    const schedule = scheduleOf([slotOf([MO, TU, WE], "08:00", "10:00", { nthInMonth: 1 })]);
    expect(scheduleText(schedule, EN)).toBe(
      "on the first Monday of the month, on the first Tuesday of the month and on the first Wednesday of the month 8:00–10:00",
    );
  });
});

describe("exceptions", () => {
  const { CLOSED, INSTEAD, ADDITIONAL } = ExceptionType;

  test.each<[ScheduleException, string, string, string, string]>([
    [
      exceptionOf("2026-12-24", CLOSED),
      "24 grudnia 2026 nieczynne",
      "24 December 2026 closed",
      "24 грудня 2026 року зачинено",
      "24 grudnia 2026 jest zamknięte.",
    ],
    [
      exceptionOf("2026-12-28..2027-01-03", CLOSED),
      "od 28 grudnia 2026 do 3 stycznia 2027 nieczynne",
      "from 28 December 2026 to 3 January 2027 closed",
      "від 28 грудня 2026 року до 3 січня 2027 року зачинено",
      "Od 28 grudnia 2026 do 3 stycznia 2027 jest zamknięte.",
    ],
    [
      exceptionOf("2026-05-02", INSTEAD, "09:00-12:00"),
      "2 maja 2026 9:00–12:00 zamiast zwykłych godzin",
      "2 May 2026 9:00–12:00 instead of the usual hours",
      "2 травня 2026 року 9:00–12:00 замість звичайних годин",
      "2 maja 2026 są inne godziny: od godziny 9 do 12.",
    ],
    [
      exceptionOf("2026-05-02", ADDITIONAL, "16:00-17:30", "20:00-06:00"),
      "2 maja 2026 dodatkowo 16:00–17:30 i 20:00–6:00 następnego dnia",
      "2 May 2026 also 16:00–17:30 and 20:00–6:00 the next day",
      "2 травня 2026 року додатково 16:00–17:30 і 20:00–6:00 наступного дня",
      "2 maja 2026 jest otwarte też od godziny 16 do 17:30 i od 20 do 6 następnego dnia.",
    ],
  ])("%#", (exception, pl, en, uk, easy) => {
    expect([PL, EN, UK, PL_X_ETR].map((language) => exceptionText(exception, language))).toEqual([pl, en, uk, easy]);
  });

  test("a reason is told where it is known in the language", () => {
    const reason = {
      pl: "inwentaryzacja",
      en: { text: "stocktaking", status: VariantStatus.UNREVIEWED, originalHash: originalHashOf("inwentaryzacja") },
      "pl-x-etr": {
        text: "Liczymy rzeczy.",
        status: VariantStatus.REVIEWED,
        originalHash: originalHashOf("inwentaryzacja"),
      },
    };
    const exception = { ...exceptionOf("2026-12-24", CLOSED), reason };
    expect([PL, EN, UK, PL_X_ETR].map((language) => exceptionText(exception, language))).toEqual([
      "24 grudnia 2026 nieczynne (inwentaryzacja)",
      "24 December 2026 closed (stocktaking)",
      "24 грудня 2026 року зачинено",
      "24 grudnia 2026 jest zamknięte.\nPowód: Liczymy rzeczy.",
    ]);
  });
});

// SPDX-License-Identifier: EUPL-1.2

import type { Weekday } from "./schedule.type.ts";
import type { ScheduleWords } from "./schedule-words.ts";

interface DayForms {
  readonly genitive: string;
  readonly accusative: string;
  readonly isFeminine: boolean;
}

const DAYS: Readonly<Record<Weekday, DayForms>> = {
  MO: { genitive: "понеділка", accusative: "понеділок", isFeminine: false },
  TU: { genitive: "вівторка", accusative: "вівторок", isFeminine: false },
  WE: { genitive: "середи", accusative: "середу", isFeminine: true },
  TH: { genitive: "четверга", accusative: "четвер", isFeminine: false },
  FR: { genitive: "п’ятниці", accusative: "п’ятницю", isFeminine: true },
  SA: { genitive: "суботи", accusative: "суботу", isFeminine: true },
  SU: { genitive: "неділі", accusative: "неділю", isFeminine: true },
};

const MONTHS = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня",
] as const;

const MASCULINE_ORDINALS = ["перший", "другий", "третій", "четвертий", "п’ятий"] as const;
const FEMININE_ORDINALS = ["першу", "другу", "третю", "четверту", "п’яту"] as const;

function nthDay(day: Weekday, nth: number): string {
  const { accusative, isFeminine } = DAYS[day];
  if (nth === -1) return `в ${isFeminine ? "останню" : "останній"} ${accusative} місяця`;
  const ordinal = (isFeminine ? FEMININE_ORDINALS : MASCULINE_ORDINALS)[nth - 1];
  return `у ${isFeminine ? "кожну" : "кожен"} ${ordinal} ${accusative} місяця`;
}

/** Numbers that end in 1, and those that end in 2, 3 or 4, take forms of their own, those of the teens do not. */
function everyWeeks(count: number): string {
  const lastDigit = Math.floor(count / 10) === 1 ? 0 : count % 10;
  if (lastDigit === 1) return `кожен ${count} тиждень`;
  return `кожні ${count} ${lastDigit >= 2 && lastDigit <= 4 ? "тижні" : "тижнів"}`;
}

function dayOfYear(month: number, dayOfMonth: number): string {
  return `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** How Ukrainian tells hours. */
export const UKRAINIAN_WORDS: ScheduleWords = {
  and: "і",
  everyDay: "щодня",
  dayRange: (first, last) => `від ${DAYS[first].genitive} до ${DAYS[last].genitive}`,
  eachDay: (day) => `що${DAYS[day].genitive}`,
  onDay: (day) => `у ${DAYS[day].accusative}`,
  nthDay,
  everyWeeks: (count, date) => `${everyWeeks(count)} від ${date}`,
  nextDay: "наступного дня",
  dayOfYear,
  date: (year, month, dayOfMonth) => `${dayOfYear(month, dayOfMonth)} ${year} року`,
  from: (day) => `від ${day}`,
  until: (day) => `до ${day}`,
  fromTo: (first, last) => `від ${first} до ${last}`,
  everyYear: "щороку",
  access: {
    OPEN_HOURS: "",
    BY_APPOINTMENT: "за попереднім записом",
    PHONE_ONLY: "лише телефоном",
    IN_THE_FIELD: "поза офісом",
    HOURS_UNKNOWN: "",
  },
  hoursNotStated: "години не вказано",
  holidays: { CLOSED: "у святкові дні зачинено", OPEN: "також у святкові дні", UNKNOWN: "" },
  closed: (days) => `${days} зачинено`,
  instead: (days, hours) => `${days} ${hours} замість звичайних годин`,
  additional: (days, hours) => `${days} додатково ${hours}`,
};

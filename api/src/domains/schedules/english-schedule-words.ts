// SPDX-License-Identifier: EUPL-1.2

import type { Weekday } from "./schedule.type.ts";
import type { ScheduleWords } from "./schedule-words.ts";

const DAYS: Readonly<Record<Weekday, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ORDINALS = ["first", "second", "third", "fourth", "fifth"] as const;

function dayOfYear(month: number, dayOfMonth: number): string {
  return `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** How English tells hours. */
export const ENGLISH_WORDS: ScheduleWords = {
  and: "and",
  everyDay: "every day",
  dayRange: (first, last) => `${DAYS[first]} to ${DAYS[last]}`,
  eachDay: (day) => `every ${DAYS[day]}`,
  onDay: (day) => `on ${DAYS[day]}`,
  nthDay: (day, nth) => `on the ${nth === -1 ? "last" : ORDINALS[nth - 1]} ${DAYS[day]} of the month`,
  everyWeeks: (count, date) => `every ${count} weeks from ${date}`,
  nextDay: "the next day",
  dayOfYear,
  date: (year, month, dayOfMonth) => `${dayOfYear(month, dayOfMonth)} ${year}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  fromTo: (first, last) => `from ${first} to ${last}`,
  everyYear: "every year",
  access: {
    OPEN_HOURS: "",
    BY_APPOINTMENT: "by appointment",
    PHONE_ONLY: "by phone only",
    IN_THE_FIELD: "outside the office",
    HOURS_UNKNOWN: "",
  },
  hoursNotStated: "hours not stated",
  holidays: { CLOSED: "closed on public holidays", OPEN: "also on public holidays", UNKNOWN: "" },
  closed: (days) => `${days} closed`,
  instead: (days, hours) => `${days} ${hours} instead of the usual hours`,
  additional: (days, hours) => `${days} also ${hours}`,
};

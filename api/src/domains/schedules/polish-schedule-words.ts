// SPDX-License-Identifier: EUPL-1.2

import { Weekday } from "./schedule.type.ts";
import type { ScheduleWords } from "./schedule-words.ts";

interface DayForms {
  readonly genitive: string;
  readonly accusative: string;
  readonly isFeminine: boolean;
}

const DAYS: Readonly<Record<Weekday, DayForms>> = {
  MO: { genitive: "poniedziałku", accusative: "poniedziałek", isFeminine: false },
  TU: { genitive: "wtorku", accusative: "wtorek", isFeminine: false },
  WE: { genitive: "środy", accusative: "środę", isFeminine: true },
  TH: { genitive: "czwartku", accusative: "czwartek", isFeminine: false },
  FR: { genitive: "piątku", accusative: "piątek", isFeminine: false },
  SA: { genitive: "soboty", accusative: "sobotę", isFeminine: true },
  SU: { genitive: "niedzieli", accusative: "niedzielę", isFeminine: true },
};

const MONTHS = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
] as const;

const ORDINALS = ["pierwsz", "drug", "trzec", "czwart", "piąt"] as const;

/** "pierwszy", "drugą" … in the accusative that "każdy" stands in. */
function ordinal(nth: number, isFeminine: boolean): string {
  const stem = ORDINALS[nth - 1] ?? "";
  if (isFeminine) return `${stem}${nth === 3 ? "ią" : "ą"}`;
  return `${stem}${nth === 2 || nth === 3 ? "i" : "y"}`;
}

function nthDay(day: Weekday, nth: number): string {
  const { accusative, isFeminine } = DAYS[day];
  if (nth === -1) return `w ${isFeminine ? "ostatnią" : "ostatni"} ${accusative} miesiąca`;
  return `w ${isFeminine ? "każdą" : "każdy"} ${ordinal(nth, isFeminine)} ${accusative} miesiąca`;
}

/** Numbers that end in 2, 3 or 4 take another form, those of the teens do not. */
function weeks(count: number): string {
  const takesFew = [2, 3, 4].includes(count % 10) && Math.floor(count / 10) !== 1;
  return takesFew ? "tygodnie" : "tygodni";
}

function dayOfYear(month: number, dayOfMonth: number): string {
  return `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** How Polish tells hours. */
export const POLISH_WORDS: ScheduleWords = {
  and: "i",
  everyDay: "codziennie",
  dayRange: (first, last) => `od ${DAYS[first].genitive} do ${DAYS[last].genitive}`,
  eachDay: (day) => `w ${DAYS[day].isFeminine ? "każdą" : "każdy"} ${DAYS[day].accusative}`,
  onDay: (day) => `${day === Weekday.TU ? "we" : "w"} ${DAYS[day].accusative}`,
  nthDay,
  everyWeeks: (count, date) => `co ${count} ${weeks(count)} od ${date}`,
  nextDay: "następnego dnia",
  dayOfYear,
  date: (year, month, dayOfMonth) => `${dayOfYear(month, dayOfMonth)} ${year}`,
  from: (day) => `od ${day}`,
  until: (day) => `do ${day}`,
  fromTo: (first, last) => `od ${first} do ${last}`,
  everyYear: "co roku",
  access: {
    OPEN_HOURS: "",
    BY_APPOINTMENT: "po umówieniu",
    PHONE_ONLY: "tylko przez telefon",
    IN_THE_FIELD: "w terenie",
    HOURS_UNKNOWN: "",
  },
  hoursNotStated: "nie podano godzin",
  holidays: { CLOSED: "nieczynne w święta", OPEN: "także w święta", UNKNOWN: "" },
  closed: (days) => `${days} nieczynne`,
  instead: (days, hours) => `${days} ${hours} zamiast zwykłych godzin`,
  additional: (days, hours) => `${days} dodatkowo ${hours}`,
};

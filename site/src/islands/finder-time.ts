// SPDX-License-Identifier: EUPL-1.2

import type { FinderDay, FinderQuery } from "./finder-query.ts";

/** A stretch of time in minutes since the epoch; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const DAY = 1440;
const WEEK = 7;
const MINUTE_MS = 60_000;
const WEEKDAYS: readonly FinderDay[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const warsaw = new Intl.DateTimeFormat("sv", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  timeZone: "Europe/Warsaw",
});

/** What the clocks of Warsaw show at a minute since the epoch, as minutes since the epoch in UTC. */
function wallMinute(minute: number): number {
  const [year = 0, month = 1, day, hour, minutes] = (warsaw.format(minute * MINUTE_MS).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minutes) / MINUTE_MS;
}

/** The minute since the epoch at which the clocks of Warsaw show this. */
function minuteAt(wall: number): number {
  const guess = wall - (wallMinute(wall) - wall);
  return guess - (wallMinute(guess) - wall);
}

/** How many days after today the days asked for are; a weekday that is today is also that of next week. */
function daysAhead(day: FinderQuery["day"], today: number): readonly number[] {
  if (day === "") return Array.from({ length: WEEK }, (_, index) => index);
  if (day === "TODAY" || day === "TOMORROW") return [day === "TODAY" ? 0 : 1];
  const ahead = (WEEKDAYS.indexOf(day) - new Date(today * MINUTE_MS).getUTCDay() + WEEK) % WEEK;
  return ahead === 0 ? [0, WEEK] : [ahead];
}

/**
 * The stretches that a query asks for, in order: this minute; a minute of the day, or what is left of it; without a day,
 * that minute of each of the next seven. What is past is asked for only where the day is today by name. Times are those
 * of Warsaw, `now` in minutes since the epoch.
 */
export function stretchesAsked({ day, time, isNow }: FinderQuery, now: number): readonly Stretch[] {
  if (isNow) return [{ from: now, until: now + 1 }];
  const today = Math.floor(wallMinute(now) / DAY) * DAY;
  const days = daysAhead(day, today).map((ahead) => today + ahead * DAY);
  if (time === "") {
    return days.map((start) => ({ from: Math.max(now, minuteAt(start)), until: minuteAt(start + DAY) }));
  }
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return days
    .map((start) => minuteAt(start + hour * 60 + minute))
    .filter((from) => day === "TODAY" || from >= now)
    .map((from) => ({ from, until: from + 1 }));
}

const DATE = { weekday: "long", day: "numeric", month: "long" } as const;

/** The stretches in words, with the day that the first begins on: `czwartek, 26 listopada 7:00–9:00, 14:00–15:00`. */
export function stretchesText(stretches: readonly Stretch[], language: string): string {
  const texts = stretches.map(({ from, until }, index) => {
    const format = new Intl.DateTimeFormat(language, {
      ...(index === 0 && DATE),
      hour: "numeric",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "Europe/Warsaw",
    });
    return format.formatRange(from * MINUTE_MS, until * MINUTE_MS).replace(/\b0(?=\d:)/g, "");
  });
  return texts.join(", ");
}

// SPDX-License-Identifier: EUPL-1.2

import { shortWallTime } from "../../kernel/wall-time.ts";
import { HolidayPolicy, type Schedule, type ScheduleAccess } from "./schedule.entity.ts";
import { type Season, type Slot, WEEKDAYS, Weekday } from "./schedule.type.ts";

const FROM_DAY: Readonly<Record<Weekday, string>> = {
  MO: "od poniedziałku",
  TU: "od wtorku",
  WE: "od środy",
  TH: "od czwartku",
  FR: "od piątku",
  SA: "od soboty",
  SU: "od niedzieli",
};

const TO_DAY: Readonly<Record<Weekday, string>> = {
  MO: "do poniedziałku",
  TU: "do wtorku",
  WE: "do środy",
  TH: "do czwartku",
  FR: "do piątku",
  SA: "do soboty",
  SU: "do niedzieli",
};

const EVERY_DAY: Readonly<Record<Weekday, string>> = {
  MO: "w każdy poniedziałek",
  TU: "w każdy wtorek",
  WE: "w każdą środę",
  TH: "w każdy czwartek",
  FR: "w każdy piątek",
  SA: "w każdą sobotę",
  SU: "w każdą niedzielę",
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

/** Joins with commas and a last "i". */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} i ${parts.at(-1)}`;
}

function daysText(byDay: readonly Weekday[]): string {
  const positions = byDay.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
  const [first, last] = [WEEKDAYS[positions[0] ?? 0] ?? Weekday.MO, WEEKDAYS[positions.at(-1) ?? 0] ?? Weekday.MO];
  if (positions.length === WEEKDAYS.length) return "codziennie";
  const isRun = positions.length > 2 && positions.every((position, index) => position === (positions[0] ?? 0) + index);
  if (isRun) return `${FROM_DAY[first]} ${TO_DAY[last]}`;
  return listed(positions.map((position) => EVERY_DAY[WEEKDAYS[position] ?? Weekday.MO]));
}

function hoursText(slot: Slot): string {
  const hours = `${shortWallTime(slot.opensAt ?? "")}–${shortWallTime(slot.closesAt ?? "")}`;
  return slot.passesMidnight ? `${hours} następnego dnia` : hours;
}

function slotsText(slots: readonly Slot[]): string {
  const groups = Map.groupBy(slots, (slot) => daysText(slot.byDay));
  const texts = [...groups].map(([days, ofDays]) => {
    const timed = ofDays.filter((slot) => slot.opensAt !== null);
    return timed.length === 0 ? days : `${days} ${listed(timed.map(hoursText))}`;
  });
  return texts.join("; ");
}

function dayOfYearText(day: string): string {
  const [month, dayOfMonth] = day.split("-").map(Number);
  return `${dayOfMonth} ${MONTHS[(month ?? 1) - 1]}`;
}

function seasonText(season: Season): string {
  return `od ${dayOfYearText(season.from)} do ${dayOfYearText(season.to)}`;
}

const ACCESS_TEXT: Readonly<Record<ScheduleAccess, string>> = {
  OPEN_HOURS: "",
  BY_APPOINTMENT: "po umówieniu",
  PHONE_ONLY: "tylko przez telefon",
  IN_THE_FIELD: "w terenie",
  HOURS_UNKNOWN: "",
};

/** The schedule as a Polish phrase without a capital and a full stop: "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00". */
export function scheduleText(schedule: Schedule): string {
  const hasTimes = schedule.slots.some((slot) => slot.opensAt !== null);
  const when = [ACCESS_TEXT[schedule.access], slotsText(schedule.slots), hasTimes ? "" : "nie podano godzin"];
  const holidays = schedule.holidayPolicy === HolidayPolicy.OPEN ? "także w święta" : "";
  const phrase = [...when, holidays].filter((part) => part !== "").join(", ");
  return schedule.season === null ? phrase : `${seasonText(schedule.season)}: ${phrase}`;
}

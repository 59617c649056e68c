// SPDX-License-Identifier: EUPL-1.2
// Hours in easy Polish (ETR): short whole sentences, one thing on a line, hours as they are spoken.

import { POLISH_WORDS } from "./polish-schedule-words.ts";
import type { HolidayPolicy, Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { daysText, listed, periodText } from "./schedule-phrases.rules.ts";
import { slotGroupsOf } from "./slot-groups.rules.ts";
import type { WallHours } from "./wall-hours.rules.ts";

const ACCESS: Readonly<Record<ScheduleAccess, string>> = {
  OPEN_HOURS: "",
  BY_APPOINTMENT: "Najpierw umów się na spotkanie.",
  PHONE_ONLY: "Możesz tylko zadzwonić.",
  IN_THE_FIELD: "Pomoc przychodzi do ludzi.",
  HOURS_UNKNOWN: "",
};

const HOLIDAYS: Readonly<Record<HolidayPolicy, string>> = {
  CLOSED: "W święta jest zamknięte.",
  OPEN: "Także w święta.",
  UNKNOWN: "",
};

const HOURS_NOT_STATED = "Nie znamy godzin. Zadzwoń i zapytaj.";

function sentence(phrase: string): string {
  return phrase === "" ? "" : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

/** A time as it is spoken: `7`, `7:30`. */
function spokenTime(time: string | null): string {
  return (time ?? "").replace(/^0(\d)/, "$1").replace(":00", "");
}

/** "od godziny 7 do 9 i od 14 do 15". */
function easyHours(hours: readonly WallHours[]): string {
  const spans = hours.map(({ opensAt, closesAt, passesMidnight }, index) => {
    const span = `${index === 0 ? "od godziny" : "od"} ${spokenTime(opensAt)} do ${spokenTime(closesAt)}`;
    return passesMidnight ? `${span} ${POLISH_WORDS.nextDay}` : span;
  });
  return listed(spans, POLISH_WORDS.and);
}

/** The schedule in easy Polish, lines separated by line feeds: "Od poniedziałku do piątku.\nOd godziny 7 do 9." */
export function easyScheduleText(schedule: Schedule): string {
  const groups = slotGroupsOf(schedule.slots).flatMap(({ days, slots }) => {
    const timed = slots.filter((slot) => slot.opensAt !== null);
    return [sentence(daysText(days, POLISH_WORDS)), timed.length > 0 ? sentence(easyHours(timed)) : HOURS_NOT_STATED];
  });
  const lines = [
    sentence(periodText(schedule, POLISH_WORDS)),
    ACCESS[schedule.access],
    ...(groups.length > 0 ? groups : [HOURS_NOT_STATED]),
    HOLIDAYS[schedule.holidayPolicy],
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function easyExceptionPhrase({ exceptionType, hours }: ScheduleException, days: string): string {
  if (exceptionType === ExceptionType.CLOSED) return `${days} jest zamknięte`;
  if (exceptionType === ExceptionType.ADDITIONAL) return `${days} jest otwarte też ${easyHours(hours)}`;
  return `${days} są inne godziny: ${easyHours(hours)}`;
}

/** An exception of these days in easy Polish, and why if that is known: "24 grudnia 2026 jest zamknięte." */
export function easyExceptionText(exception: ScheduleException, days: string, reason: string | null): string {
  const told = sentence(easyExceptionPhrase(exception, days));
  return reason === null ? told : `${told}\n${sentence(`powód: ${reason.replace(/\.$/, "")}`)}`;
}

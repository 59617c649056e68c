// SPDX-License-Identifier: EUPL-1.2

import type { RecurrenceRule, RecurrenceView } from "../../content/recurrence.view.ts";
import { WARSAW } from "./warsaw-zone.ts";

/** `20261126T150000` from `2026-11-26T15:00`. */
function wallTime(time: string): string {
  return `${time.replaceAll(/[-:]/g, "")}00`;
}

/** An instant in UTC, `20261126T140000Z`, from `2026-11-26T14:00:00.000Z`. */
export function utcTime(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function ruleLine({ frequency, interval, byDay, nthInMonth, lastAt }: RecurrenceRule): string {
  const days = byDay.map((day) => `${nthInMonth ?? ""}${day}`).join(",");
  const parts = [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(days === "" ? [] : [`BYDAY=${days}`]),
    ...(frequency === "WEEKLY" ? ["WKST=MO"] : []),
    `UNTIL=${utcTime(lastAt)}`,
  ];
  return `RRULE:${parts.join(";")}`;
}

/** When hours begin, end and come back, as lines of an event. */
export function recurrenceLines({ opensAt, closesAt, instants, rule, exceptAt }: RecurrenceView): readonly string[] {
  if (instants) return [`DTSTART:${utcTime(instants.opensAt)}`, `DTEND:${utcTime(instants.closesAt)}`];
  return [
    `DTSTART;TZID=${WARSAW}:${wallTime(opensAt)}`,
    `DTEND;TZID=${WARSAW}:${wallTime(closesAt)}`,
    ...(rule === null ? [] : [ruleLine(rule)]),
    ...(exceptAt.length === 0 ? [] : [`EXDATE;TZID=${WARSAW}:${exceptAt.map(wallTime).join(",")}`]),
  ];
}

// SPDX-License-Identifier: EUPL-1.2

import type { OpenSchedule, OpenSlot } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { type HsdsAttribute, ownAttribute, verificationAttributes } from "./attribute.ts";
import { derivedId } from "./derived-id.ts";
import { sentencesOf } from "./joined-text.ts";

/** One stretch of hours, as HSDS 3.1 has it; `opens_at` and `closes_at` are wall-clock times without an offset. */
export interface HsdsSchedule {
  readonly id: string;
  readonly service_at_location_id: string;
  readonly valid_from?: string | undefined;
  readonly valid_to?: string | undefined;
  readonly dtstart?: string | undefined;
  readonly freq?: "WEEKLY" | "MONTHLY" | undefined;
  readonly interval?: number | undefined;
  /** `MO,WE`; of the month `1MO,-1FR`. */
  readonly byday?: string | undefined;
  readonly opens_at?: string | undefined;
  readonly closes_at?: string | undefined;
  readonly description: string;
  readonly notes: string;
  readonly attributes: readonly HsdsAttribute[];
}

type Hours = Pick<HsdsSchedule, "dtstart" | "freq" | "interval" | "byday" | "opens_at" | "closes_at">;

const MS_PER_DAY = 86_400_000;

/** HSDS has times of day up to 23:59; what ends at midnight ends at 00:00. */
function timeOf(time: string | null): string | undefined {
  return time === "24:00" ? "00:00" : (time ?? undefined);
}

const WEEKDAYS: readonly string[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The first of these weekdays in the week of a day, counted from 1970-01-01: RFC 5545 leaves open what a rule means whose start it does not meet. */
function firstDay(day: number, byDay: readonly string[]): string {
  const instant = new Date(day * MS_PER_DAY);
  const afterMonday = (instant.getUTCDay() + 6) % 7;
  const first = WEEKDAYS.findIndex((day) => byDay.includes(day));
  instant.setUTCDate(instant.getUTCDate() - afterMonday + first);
  return instant.toISOString().slice(0, 10);
}

/** Days before the one that weeks are counted from on which hours of no known beginning are told too. */
const DAYS_BACK = 400;

/**
 * The first day of one of the weeks that hours of every few weeks have, no later than they begin to hold: a reader takes
 * nothing to happen before `dtstart`, while ours are counted from their day into both directions.
 */
function startOf({ byDay, everyWeeks, anchorOn }: OpenSlot, validFrom: string | null): string | undefined {
  if (everyWeeks === null || anchorOn === null) return undefined;
  const anchor = Date.parse(anchorOn) / MS_PER_DAY;
  const first = validFrom === null ? anchor - DAYS_BACK : Date.parse(validFrom) / MS_PER_DAY;
  const cycle = 7 * everyWeeks;
  const start = anchor - Math.max(0, Math.ceil((anchor - first) / cycle)) * cycle;
  return firstDay(start, byDay);
}

function hoursOf(slot: OpenSlot, validFrom: string | null): Hours {
  const { byDay, opensAt, closesAt, nthInMonth, everyWeeks } = slot;
  return {
    dtstart: startOf(slot, validFrom),
    freq: nthInMonth === null ? "WEEKLY" : "MONTHLY",
    interval: everyWeeks ?? undefined,
    byday: byDay.map((day) => `${nthInMonth ?? ""}${day}`).join(","),
    opens_at: timeOf(opensAt),
    closes_at: timeOf(closesAt),
  };
}

function notesOf(schedule: OpenSchedule, slot: OpenSlot | null): string {
  const { zone, holidays, exceptions, passesMidnight, untilMidnight, daysWithoutHours, seasonOnly } = hsdsWords;
  const told = schedule.exceptionTexts.map(({ text }) => text);
  const notes = [
    zone,
    holidays[schedule.holidayPolicy],
    told.length > 0 ? exceptions(told.join("; ")) : null,
    slot?.passesMidnight ? passesMidnight : null,
    slot?.closesAt === "24:00" ? untilMidnight : null,
    slot && slot.opensAt === null ? daysWithoutHours : null,
    schedule.season ? seasonOnly : null,
  ];
  return sentencesOf(notes) ?? zone;
}

/**
 * Hours as HSDS tells them: each stretch is a schedule of its own. Hours of a season that returns every year are told in
 * words alone, for HSDS 3.1 cannot bound them, and without a bound they would be wrong half of the year.
 */
export function hsdsSchedules(placeId: string, schedule: OpenSchedule): readonly HsdsSchedule[] {
  const { slots, season, text, validFrom, validTo, access, verification } = schedule;
  const parts: readonly (OpenSlot | null)[] = season || slots.length === 0 ? [null] : slots;
  return parts.map((slot, position) => {
    const id = derivedId(placeId, `schedule/${schedule.id}/${position}`);
    const linked = { id, entity: "schedule" } as const;
    return {
      id,
      service_at_location_id: placeId,
      valid_from: validFrom ?? undefined,
      valid_to: validTo ?? undefined,
      ...(slot && hoursOf(slot, validFrom)),
      description: text.text,
      notes: notesOf(schedule, slot),
      attributes: [
        ownAttribute(linked, "TIME_ZONE", "Europe/Warsaw"),
        ownAttribute(linked, access),
        ...verificationAttributes(linked, verification),
      ],
    };
  });
}

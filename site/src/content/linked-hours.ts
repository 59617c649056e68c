// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import { dateOf, dayOf } from "./calendar-day.ts";
import type { LinkedThing } from "./linked-data.view.ts";
import type { CalendarSpan } from "./recurrence.view.ts";
import { type Stretch, seasonDates } from "./season-dates.ts";
import { specialHours } from "./special-hours.ts";

type Slot = HoursPartsFragment["slots"][number];

/** Dates between which hours hold, inclusive; undefined where they are not bounded. */
interface Validity {
  readonly validFrom: string | undefined;
  readonly validThrough: string | undefined;
}

const DAYS: Readonly<Record<Slot["byDay"][number], string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

/** Whether the vocabulary can say it: the same hours in every week. */
function isExpressible({ byDay, opensAt, closesAt, everyWeeks, nthInMonth }: Slot): boolean {
  const isWeekly = (everyWeeks === null || everyWeeks === 1) && nthInMonth === null;
  return isWeekly && byDay.length > 0 && opensAt !== null && closesAt !== null;
}

/** Whether hours have ended for good before a day: those that pass midnight still hold on the day after their last one. */
function isOver({ passesMidnight }: Slot, { validThrough = "9999-12-31" }: Validity, today: string): boolean {
  return validThrough < today && !passesMidnight;
}

/** The vocabulary ends a day at 23:59, and what opens and closes at 00:00 is closed. */
function closing(closesAt: string | null): string {
  return closesAt === "24:00" || closesAt === "00:00" ? "23:59" : (closesAt ?? "");
}

/** Hours as properties of a place; what there is none of is left out. */
interface LinkedHours {
  readonly openingHoursSpecification: readonly LinkedThing[] | undefined;
  readonly specialOpeningHoursSpecification: readonly LinkedThing[] | undefined;
}

/** The stretches of time in which a schedule holds: its seasons within its own bounds. */
function validities({ season, validFrom, validTo }: HoursPartsFragment, told: Stretch): readonly Validity[] {
  const stretches = season ? seasonDates(season, told) : [{ from: "0000-01-01", to: "9999-12-31" }];
  return stretches.flatMap(({ from, to }) => {
    const first = validFrom !== null && validFrom > from ? validFrom : from;
    const last = validTo !== null && validTo < to ? validTo : to;
    if (first > last || last < told.from) return [];
    return [
      {
        validFrom: first.startsWith("0000") ? undefined : first,
        validThrough: last.startsWith("9999") ? undefined : last,
      },
    ];
  });
}

function weeklyHours(schedule: HoursPartsFragment, told: Stretch, today: string): readonly LinkedThing[] {
  return validities(schedule, told).flatMap((validity) =>
    schedule.slots
      .filter((slot) => !isOver(slot, validity, today))
      .map(({ byDay, opensAt, closesAt }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: byDay.map((day) => `https://schema.org/${DAYS[day]}`),
        opens: opensAt ?? "",
        closes: closing(closesAt),
        ...validity,
      })),
  );
}

function some(things: readonly LinkedThing[]): readonly LinkedThing[] | undefined {
  return things.length > 0 ? things : undefined;
}

/**
 * Hours as properties of a place of schema.org: those of each week, and the days of the span on which an exception or a
 * public holiday makes them others. Hours that it cannot say (every second week, by appointment, unknown) are left out,
 * and so are unconfirmed ones, for a search engine would not add that one should call first.
 * @param span begins today, and has the public holidays of the day before too; seasons are told as their dates in it
 */
export function linkedHours(schedules: readonly HoursPartsFragment[], span: CalendarSpan): LinkedHours {
  const sure = schedules.filter(({ access, verification }) => access === "OPEN_HOURS" && verification === "DOCUMENTED");
  const weekly = sure.map((schedule) => ({ ...schedule, slots: schedule.slots.filter(isExpressible) }));
  // The night before lasts until the first morning.
  const told = { ...span, from: dateOf(dayOf(span.from) - 1) };
  return {
    openingHoursSpecification: some(weekly.flatMap((schedule) => weeklyHours(schedule, told, span.from))),
    specialOpeningHoursSpecification: some(specialHours(sure, weekly, told)),
  };
}

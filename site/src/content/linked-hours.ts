// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import { dateOf, dayOf } from "./calendar-day.ts";
import type { LinkedThing } from "./linked-data.view.ts";
import { type Stretch, seasonDates } from "./season-dates.ts";

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

/** The vocabulary ends a day at 23:59; past midnight the closing hour is the smaller one, as it is in ours. */
function closing(closesAt: string | null): string {
  return closesAt === "24:00" ? "23:59" : (closesAt ?? "");
}

/** Days for which hours are told, the first of them included. */
const DAYS_AHEAD = 400;

/** What is told on a day: from the night that lasts until its morning on. */
function toldOn(today: string): Stretch {
  const day = dayOf(today);
  return { from: dateOf(day - 1), to: dateOf(day + DAYS_AHEAD) };
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

/**
 * Hours as schema.org tells them. Those that it cannot say (every second week, by appointment, unknown) are left out,
 * and so are unconfirmed ones, for a search engine would not add that one should call first.
 * @param today `YYYY-MM-DD`; seasons are told as the dates of those that hold in the next 400 days
 */
export function linkedHours(schedules: readonly HoursPartsFragment[], today: string): readonly LinkedThing[] {
  const told = schedules.filter(({ access, verification }) => access === "OPEN_HOURS" && verification === "DOCUMENTED");
  return told.flatMap((schedule) =>
    validities(schedule, toldOn(today)).flatMap((validity) =>
      schedule.slots
        .filter((slot) => isExpressible(slot) && !isOver(slot, validity, today))
        .map(({ byDay, opensAt, closesAt }) => ({
          "@type": "OpeningHoursSpecification",
          dayOfWeek: byDay.map((day) => `https://schema.org/${DAYS[day]}`),
          opens: opensAt ?? "",
          closes: closing(closesAt),
          ...validity,
        })),
    ),
  );
}

// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment } from "@okienko/schema/documents";
import type { FacadeRow, FacadeView, PaneState } from "./facade.view.ts";
import { doPeriodsMeet } from "./period.ts";
import type { WeekdayView } from "./week.view.ts";

type Slot = HoursPartsFragment["slots"][number];

/** A slot of every week, and whether a record says so that the centre has confirmed. */
interface Stretch {
  readonly slot: Slot;
  readonly isConfirmed: boolean;
}

const WORKDAYS: readonly WeekdayView[] = ["MO", "TU", "WE", "TH", "FR"];
const WEEK: readonly WeekdayView[] = [...WORKDAYS, "SA", "SU"];

/** Later than every time of a day: a stretch without hours stands last. */
const NO_TIME = "99:99";

function startOf({ slot }: Stretch): string {
  return slot.opensAt ?? NO_TIME;
}

function byStart(a: Stretch, b: Stretch): number {
  const one = startOf(a) + (a.slot.closesAt ?? "");
  const other = startOf(b) + (b.slot.closesAt ?? "");
  return Number(one > other) - Number(one < other);
}

/** Whether the slot holds in every week; what holds in some weeks only would mislead in a picture of one. */
function isWeekly({ everyWeeks, nthInMonth }: Slot): boolean {
  return everyWeeks === null && nthInMonth === null;
}

/** Where one has to agree on a time first, or cannot come at all, a lit window would promise too much. */
function isToComeTo({ access }: HoursPartsFragment): boolean {
  return access !== "BY_APPOINTMENT" && access !== "PHONE_ONLY";
}

/** Stretches that can be drawn. */
function stretchesOf(schedule: HoursPartsFragment): readonly Stretch[] {
  if (!isToComeTo(schedule)) return [];
  const isConfirmed = schedule.verification !== "UNCONFIRMED";
  return schedule.slots.filter(isWeekly).map((slot) => ({ slot, isConfirmed }));
}

function paneOn(day: WeekdayView, stretches: readonly Stretch[]): PaneState {
  const told = stretches.filter(({ slot }) => slot.byDay.includes(day));
  if (told.length === 0) return "CLOSED";
  return told.some(({ slot, isConfirmed }) => isConfirmed && slot.opensAt !== null) ? "OPEN" : "UNKNOWN";
}

function rowsOf(stretches: readonly Stretch[], days: readonly WeekdayView[]): readonly FacadeRow[] {
  const storeys = Map.groupBy(stretches.toSorted(byStart), (stretch) => startOf(stretch) + stretch.slot.closesAt);
  let closedAt = NO_TIME;
  return [...storeys.values()].flatMap((same) =>
    same.slice(0, 1).map(({ slot }) => {
      const { opensAt, closesAt, passesMidnight } = slot;
      const isAfterGap = opensAt !== null && opensAt > closedAt;
      closedAt = closesAt ?? NO_TIME;
      return { opensAt, closesAt, passesMidnight, isAfterGap, panes: days.map((day) => paneOn(day, same)) };
    }),
  );
}

/** Days of these schedules that are not drawn. */
function daysInWords(schedules: readonly HoursPartsFragment[], drawn: readonly Stretch[]): readonly WeekdayView[] {
  const slots = new Set(drawn.map(({ slot }) => slot));
  const told = schedules.flatMap((schedule) => schedule.slots.filter((slot) => !slots.has(slot)));
  return WEEK.filter((day) => told.some(({ byDay }) => byDay.includes(day)));
}

function facadeOf(same: readonly HoursPartsFragment[], all: readonly HoursPartsFragment[]): readonly FacadeView[] {
  const stretches = same.flatMap(stretchesOf);
  const [first] = same;
  if (first === undefined || stretches.length === 0) return [];
  const hasWeekend = stretches.some(({ slot }) => slot.byDay.some((day) => !WORKDAYS.includes(day)));
  const days = hasWeekend ? WEEK : WORKDAYS;
  const { season, validFrom, validTo } = first;
  const beside = all.filter((other) => doPeriodsMeet(first, other));
  const rows = rowsOf(stretches, days);
  return [{ season, validFrom, validTo, days, rows, daysInWords: daysInWords(beside, stretches) }];
}

/** Hours of one place as house fronts, one for each part of time; none where no week can be drawn. */
export function facadesOf(schedules: readonly HoursPartsFragment[]): readonly FacadeView[] {
  const byPeriod = Map.groupBy(schedules, ({ season, validFrom, validTo }) =>
    JSON.stringify([season, validFrom, validTo]),
  );
  return [...byPeriod.values()].flatMap((same) => facadeOf(same, schedules));
}

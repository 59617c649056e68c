// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment, OfferPlacePartsFragment } from "@okienko/schema/documents";
import { isAnyUnconfirmed, roomView } from "./place.ts";
import { textView } from "./text.ts";
import type { TextView } from "./text.view.ts";
import type { WeekDay, WeekdayView, WeekEntry, WeekPane, WeekTime } from "./week.view.ts";

const WEEKDAYS: readonly WeekdayView[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Later than every time of a day: a day without hours stands last. */
const NO_TIME = "99:99";

/** An offer in a place, with the name that the week says it by. */
export interface OfferInPlace {
  readonly offerSlug: string;
  readonly offerName: TextView;
  readonly at: Pick<OfferPlacePartsFragment, "location" | "room" | "schedules" | "verification">;
}

type Slot = HoursPartsFragment["slots"][number];

/** A stretch of hours of one offer in one room. */
interface Stretch {
  readonly time: WeekTime;
  readonly entry: WeekEntry;
  readonly isUnconfirmed: boolean;
}

function stretchOf({ offerSlug, offerName, at }: OfferInPlace, schedule: HoursPartsFragment, slot: Slot): Stretch {
  const { opensAt, closesAt, passesMidnight } = slot;
  const { location, room } = at;
  return {
    time: { opensAt, closesAt, passesMidnight, season: schedule.season },
    entry: {
      offers: [{ slug: offerSlug, name: offerName }],
      placeName: textView(location.name),
      street: location.address.street,
      room: roomView(room),
    },
    isUnconfirmed: isAnyUnconfirmed(at, schedule),
  };
}

function whereOf({ placeName, street, room }: WeekEntry): string {
  return JSON.stringify([placeName, street, room]);
}

/** Where a documented offer is in the same room at the same time, one that nothing confirms is left out. */
function withoutOutdone(stretches: readonly Stretch[]): readonly Stretch[] {
  const whenAndWhere = ({ time, entry }: Stretch) => JSON.stringify(time) + whereOf(entry);
  const confirmed = new Set(stretches.filter(({ isUnconfirmed }) => !isUnconfirmed).map(whenAndWhere));
  return stretches.filter((stretch) => !(stretch.isUnconfirmed && confirmed.has(whenAndWhere(stretch))));
}

/** Offers of one room are one entry. */
function entriesOf(stretches: readonly Stretch[]): readonly WeekEntry[] {
  const byRoom = Map.groupBy(stretches, ({ entry }) => whereOf(entry));
  return [...byRoom.values()].flatMap((same) => {
    const offers = new Map(same.flatMap(({ entry }) => entry.offers.map((offer) => [offer.slug, offer] as const)));
    return same.slice(0, 1).map(({ entry }) => ({ ...entry, offers: [...offers.values()] }));
  });
}

/** What shares its hours shares a window; what is confirmed and what is not do not. */
function sharingHours(stretches: readonly Stretch[]): readonly WeekPane[] {
  const byHours = Map.groupBy(stretches, ({ time, isUnconfirmed }) => JSON.stringify([time, isUnconfirmed]));
  return [...byHours.values()].flatMap((same) =>
    same.slice(0, 1).map(({ time, isUnconfirmed }) => ({ times: [time], isUnconfirmed, entries: entriesOf(same) })),
  );
}

/** A window with all its hours of the day: what comes back in the afternoon is not told a second time. */
function panesOf(stretches: readonly Stretch[]): readonly WeekPane[] {
  const panes = sharingHours(stretches);
  const byWhat = Map.groupBy(panes, ({ entries, isUnconfirmed }) => JSON.stringify([entries, isUnconfirmed]));
  return [...byWhat.values()].flatMap((same) =>
    same.slice(0, 1).map((pane) => ({ ...pane, times: same.flatMap(({ times }) => times) })),
  );
}

function startOf({ time }: Stretch): string {
  return `${time.opensAt ?? NO_TIME} ${time.closesAt}`;
}

function byStart(a: Stretch, b: Stretch): number {
  const [one, other] = [startOf(a), startOf(b)];
  return Number(one > other) - Number(one < other);
}

/** Whether the slot holds in every week; what holds in some weeks only would mislead in a timetable of one. */
function isWeekly({ everyWeeks, nthInMonth }: Slot): boolean {
  return everyWeeks === null && nthInMonth === null;
}

/** Whether one can come in these hours; where a time is agreed on first, a timetable would promise too much. */
function isToComeTo({ access }: HoursPartsFragment): boolean {
  return access !== "BY_APPOINTMENT";
}

function stretchesOn(day: WeekdayView, offers: readonly OfferInPlace[]): readonly Stretch[] {
  const stretches = offers.flatMap((offer) =>
    offer.at.schedules
      .filter(isToComeTo)
      .flatMap((schedule) =>
        schedule.slots
          .filter((slot) => isWeekly(slot) && slot.byDay.includes(day))
          .map((slot) => stretchOf(offer, schedule, slot)),
      ),
  );
  return stretches.toSorted(byStart);
}

/** Whether all days are alike, so that a week would only say seven times what one sentence says. */
function isEveryDayAlike(days: readonly WeekDay[]): boolean {
  return new Set(days.map(({ panes }) => JSON.stringify(panes))).size === 1;
}

/**
 * Monday to Sunday, each day with what can be had on it and where; empty where no day is known or all are alike. What
 * nothing confirms is left out beside a documented offer in the same room and hours, unless the week is to be complete.
 */
export function weekView(offers: readonly OfferInPlace[], isComplete = false): readonly WeekDay[] {
  const days = WEEKDAYS.map((day) => {
    const stretches = stretchesOn(day, offers);
    return { day, panes: panesOf(isComplete ? stretches : withoutOutdone(stretches)) };
  });
  return isEveryDayAlike(days) ? [] : days;
}

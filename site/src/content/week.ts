// SPDX-License-Identifier: EUPL-1.2

import type { HoursPartsFragment, OfferPlacePartsFragment } from "@okienko/schema/documents";
import { isAnyUnconfirmed, roomView } from "./place.ts";
import type { WeekDay, WeekdayView, WeekEntry } from "./week.view.ts";

const WEEKDAYS: readonly WeekdayView[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Later than every time of a day: a day without hours stands last. */
const NO_TIME = "99:99";

/** An offer in a place, with the name that the week says it by. */
export interface OfferInPlace {
  readonly offerName: string;
  readonly at: OfferPlacePartsFragment;
}

type Slot = HoursPartsFragment["slots"][number];

function entryOf({ offerName, at }: OfferInPlace, schedule: HoursPartsFragment, slot: Slot): WeekEntry {
  const { opensAt, closesAt, passesMidnight } = slot;
  return {
    times: [{ opensAt, closesAt, passesMidnight, season: schedule.season }],
    offerNames: [offerName],
    placeName: at.location.name.text,
    street: at.location.address.street,
    room: roomView(at.room),
    isUnconfirmed: isAnyUnconfirmed(at, schedule),
  };
}

function whereOf({ placeName, street, room }: WeekEntry): string {
  return JSON.stringify([placeName, street, room]);
}

/** Two offers in one room at one time are one entry; where one of them is documented, unconfirmed ones are left out. */
function joinOffers(entries: readonly WeekEntry[]): readonly WeekEntry[] {
  const groups = Map.groupBy(entries, (entry) => whereOf(entry) + JSON.stringify(entry.times));
  return [...groups.values()].flatMap((group) => {
    const isUnconfirmed = group.every((entry) => entry.isUnconfirmed);
    const told = group.filter((entry) => entry.isUnconfirmed === isUnconfirmed);
    const offerNames = [...new Set(told.flatMap((entry) => entry.offerNames))];
    return told.slice(0, 1).map((entry) => ({ ...entry, offerNames }));
  });
}

/** Entries that follow each other in one place for the same offers are one with several times, seasons too. */
function joinNeighbours(entries: readonly WeekEntry[]): readonly WeekEntry[] {
  const joined: WeekEntry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last && whatAndWhere(last) === whatAndWhere(entry)) {
      joined[joined.length - 1] = { ...last, times: [...last.times, ...entry.times] };
    } else {
      joined.push(entry);
    }
  }
  return joined;
}

function whatAndWhere(entry: WeekEntry): string {
  return whereOf(entry) + JSON.stringify([entry.offerNames, entry.isUnconfirmed]);
}

function startOf(entry: WeekEntry): string {
  return entry.times[0]?.opensAt ?? NO_TIME;
}

function byStart(a: WeekEntry, b: WeekEntry): number {
  const [one, other] = [startOf(a), startOf(b)];
  return Number(one > other) - Number(one < other);
}

/** Whether the slot holds in every week; what holds in some weeks only would mislead in a timetable of one. */
function isWeekly({ everyWeeks, nthInMonth }: Slot): boolean {
  return everyWeeks === null && nthInMonth === null;
}

function entriesOn(day: WeekdayView, offers: readonly OfferInPlace[]): readonly WeekEntry[] {
  const entries = offers.flatMap((offer) =>
    offer.at.schedules.flatMap((schedule) =>
      schedule.slots
        .filter((slot) => isWeekly(slot) && slot.byDay.includes(day))
        .map((slot) => entryOf(offer, schedule, slot)),
    ),
  );
  return joinNeighbours(joinOffers(entries.toSorted(byStart)));
}

/** Whether all days are alike, so that a week would only say seven times what one sentence says. */
function isEveryDayAlike(days: readonly WeekDay[]): boolean {
  return new Set(days.map(({ entries }) => JSON.stringify(entries))).size === 1;
}

/** Monday to Sunday, each day with what can be had on it and where; empty where no day is known or all are alike. */
export function weekView(offers: readonly OfferInPlace[]): readonly WeekDay[] {
  const days = WEEKDAYS.map((day) => ({ day, entries: entriesOn(day, offers) }));
  return isEveryDayAlike(days) ? [] : days;
}

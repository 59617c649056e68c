// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "../../content/hours.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import type { RoomView } from "../../content/place.view.ts";
import { typeset } from "../../i18n/typography.ts";

/** Anything in the place that keeps hours. */
interface Keeper {
  readonly name: string;
  readonly room: RoomView | null;
  readonly hours: readonly HoursGroup[];
  readonly isUnconfirmed: boolean;
}

/** What a keeper does in some hours; null where no source gives its hours. */
export interface DoorEntry {
  readonly keeper: Keeper;
  readonly group: HoursGroup | null;
}

/** Whether another of the name tells the hours that this one lacks, in its room or in the only one that is known. */
function isOutdone(keeper: Keeper, all: readonly Keeper[]): boolean {
  if (keeper.hours.length > 0) return false;
  const ofName = all.filter(({ name, hours }) => name === keeper.name && hours.length > 0);
  return ofName.some((other) => keeper.room === null || other.room?.number === keeper.room.number);
}

function withoutRepeats(all: readonly Keeper[]): readonly Keeper[] {
  const same = Map.groupBy(all, (keeper) => JSON.stringify([keeper.name, keeper.room, keeper.hours]));
  return [...same.values()].flatMap((keepers) => keepers.slice(0, 1));
}

/** What is here today; an offer without hours in the room of a contact would say the same again. */
function keepersOf({ contacts, offersHere }: LocationPageView): readonly Keeper[] {
  const rooms = new Set(contacts.flatMap(({ room }) => room?.number ?? []));
  const offers = offersHere
    .filter(({ reportedYear }) => reportedYear === null)
    .filter(({ room, hours }) => hours.length > 0 || !rooms.has(room?.number ?? ""));
  const all = [
    ...contacts.map(({ name, ...contact }) => ({ ...contact, name: typeset(name.text) })),
    ...offers.map(({ offerName, ...offer }) => ({ ...offer, name: typeset(offerName.text) })),
  ];
  return withoutRepeats(all).filter((keeper) => !isOutdone(keeper, all));
}

function entriesOfKeeper(keeper: Keeper): readonly DoorEntry[] {
  return keeper.hours.length === 0 ? [{ keeper, group: null }] : keeper.hours.map((group) => ({ keeper, group }));
}

/** What is done here today and when, each once. */
export function doorEntries(location: LocationPageView): readonly DoorEntry[] {
  return keepersOf(location).flatMap(entriesOfKeeper);
}

/** Whose week stands large: the office first, else the first that can be drawn. */
export function mainEntry(entries: readonly DoorEntry[]): DoorEntry | undefined {
  const drawn = entries.filter(({ group }) => group !== null && group.facades.length > 0);
  return drawn.find(({ group }) => group?.purpose === "OFFICE") ?? drawn[0];
}

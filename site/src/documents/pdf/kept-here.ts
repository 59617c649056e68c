// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "../../content/hours.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import type { RoomView } from "../../content/place.view.ts";
import { sayAt } from "../../i18n/say.ts";
import { hoursBlocks } from "./hours-block.ts";
import { warningOf } from "./place-block.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

/** Anything in a place that keeps hours. */
export interface Keeper {
  readonly name: string;
  readonly room: RoomView | null;
  readonly hours: readonly HoursGroup[];
  readonly isUnconfirmed: boolean;
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
export function keepersOf({ contacts, offersHere }: LocationPageView): readonly Keeper[] {
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

/** Its hours in sentences; that nobody knows holidays is not said of each. */
export function keeperLine({ name, room, hours, isUnconfirmed }: Keeper) {
  const warning = warningOf(isUnconfirmed, say);
  const lines = hoursBlocks(hours, say).flatMap((block) => block.lines);
  const told = lines.filter((line) => line !== words.offer.holidaysUnknown);
  return { name, room: room && say.roomText(room), hours: [...told, ...(warning ? [warning] : [])] };
}

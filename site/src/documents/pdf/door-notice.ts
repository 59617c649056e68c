// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "../../content/hours.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import type { RoomView } from "../../content/place.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import type { DoorView } from "./door.view.ts";
import { hoursBlocks } from "./hours-block.ts";
import { noticeText } from "./offer-sheet.ts";
import { addressLines, warningOf } from "./place-block.ts";
import { weekTable } from "./week-table.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

/** Anything in the place that keeps hours. */
interface Keeper {
  readonly name: string;
  readonly room: RoomView | null;
  readonly hours: readonly HoursGroup[];
  readonly isUnconfirmed: boolean;
}

/** What is here today, each name once; an offer without hours in the room of a contact would say the same again. */
function keepersOf({ contacts, offersHere }: LocationPageView): readonly Keeper[] {
  const rooms = new Set(contacts.flatMap(({ room }) => room?.number ?? []));
  const offers = offersHere
    .filter(({ reportedYear }) => reportedYear === null)
    .filter(({ room, hours }) => hours.length > 0 || !rooms.has(room?.number ?? ""));
  const all = [
    ...contacts.map(({ name, ...contact }) => ({ ...contact, name: typeset(name.text) })),
    ...offers.map(({ offerName, ...offer }) => ({ ...offer, name: typeset(offerName.text) })),
  ];
  return [...Map.groupBy(all, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}

/** Whose week stands large: the office first, else the first whose week can be drawn. */
function mainKeeper(keepers: readonly Keeper[]): Keeper | undefined {
  const drawn = keepers.filter(({ hours }) => hours.some(({ facades }) => facades.length > 0));
  return drawn.find(({ hours }) => hours.some(({ purpose }) => purpose === "OFFICE")) ?? drawn[0];
}

function mainOf(keeper: Keeper | undefined): DoorView["main"] {
  const group = keeper?.hours.find(({ facades }) => facades.length > 0);
  const week = weekTable(group?.facades ?? [], say);
  if (keeper === undefined || group === undefined || week === null) return null;
  const [block] = hoursBlocks([group], say);
  const where = keeper.room ? [say.roomText(keeper.room)] : [];
  return {
    name: keeper.name,
    purpose: words.purposes[group.purpose],
    week,
    lines: [...where, ...(block?.lines.slice(group.lines.length) ?? [])],
  };
}

function otherOf({ name, room, hours, isUnconfirmed }: Keeper): DoorView["others"][number] {
  const warning = warningOf(isUnconfirmed, say);
  const lines = hoursBlocks(hours, say).flatMap((block) => block.lines);
  const told = lines.filter((line) => line !== words.offer.holidaysUnknown);
  return { name, room: room ? say.roomText(room) : "–", hours: [...told, ...(warning ? [warning] : [])] };
}

/**
 * A place as a notice on its door.
 * @param url Address of its page; null where the site does not know its own.
 */
export function doorNotice(location: LocationPageView, url: string | null): DoorView {
  const keepers = keepersOf(location);
  const main = mainKeeper(keepers);
  const title = typeset(location.name.text);
  const { shell, sources, isUnconfirmed } = location;
  return {
    ...documentHead({ title, shell, newestOn: newestDay(sources), url }, say),
    address: addressLines(location, null, say),
    warning: warningOf(isUnconfirmed || (main?.isUnconfirmed ?? false), say),
    isUnsure: isUnconfirmed,
    notices: location.notices.map(noticeText),
    main: mainOf(main),
    calls: location.calls
      .slice(0, 2)
      .map(({ label, phone }) => ({ label: typeset(label.text), number: typeset(phone.display) })),
    othersTitle: main === undefined ? words.offersHere : documentWords.alsoHere,
    otherColumns: [documentWords.what, words.room, documentWords.when],
    others: keepers.filter((keeper) => keeper !== main).map(otherOf),
  };
}

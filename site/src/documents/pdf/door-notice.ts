// SPDX-License-Identifier: EUPL-1.2

import type { LocationPageView } from "../../content/location.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import type { DoorView } from "./door.view.ts";
import { type DoorEntry, doorEntries, mainEntry } from "./door-entries.ts";
import { hoursBlocks } from "./hours-block.ts";
import { noticeText, setCall } from "./offer-sheet.ts";
import { addressLines, warningOf } from "./place-block.ts";
import { weekTable } from "./week-table.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

function roomOf({ keeper: { room } }: DoorEntry): string | null {
  return room && say.roomText(room);
}

function linesOf({ group }: DoorEntry): readonly string[] {
  return hoursBlocks(group === null ? [] : [group], say).flatMap(({ lines }) => lines);
}

function mainOf(entry: DoorEntry | undefined): DoorView["main"] {
  const group = entry?.group ?? null;
  const week = weekTable(group?.facades ?? [], say);
  if (entry === undefined || group === null || week === null) return null;
  const { keeper } = entry;
  const where = roomOf(entry);
  return {
    name: keeper.name,
    purpose: words.purposes[group.purpose],
    week,
    lines: [...(where === null ? [] : [where]), ...linesOf(entry)],
  };
}

function otherOf(entry: DoorEntry): DoorView["others"][number] {
  const { keeper, group } = entry;
  const warning = warningOf(keeper.isUnconfirmed, say);
  const told = linesOf(entry).filter((line) => line !== words.offer.holidaysUnknown);
  const purpose = group !== null && keeper.hours.length > 1 ? [words.purposes[group.purpose]] : [];
  return {
    name: [keeper.name, ...purpose].join(" · "),
    room: roomOf(entry) ?? "–",
    hours: [...told, ...(warning ? [warning] : [])],
  };
}

/**
 * A place as a notice on its door.
 * @param url Address of its page; null where the site does not know its own.
 */
export function doorNotice(location: LocationPageView, url: string | null): DoorView {
  const entries = doorEntries(location);
  const main = mainEntry(entries);
  const title = typeset(location.name.text);
  const { shell, sources, isUnconfirmed } = location;
  return {
    ...documentHead({ title, shell, newestOn: newestDay(sources), url }, say),
    address: addressLines(location, null, say),
    warning: warningOf(isUnconfirmed || (main?.keeper.isUnconfirmed ?? false), say),
    isUnsure: isUnconfirmed,
    notices: location.notices.map(noticeText),
    main: mainOf(main),
    calls: location.calls.slice(0, 2).map(setCall),
    othersTitle: main === undefined ? words.offersHere : documentWords.alsoHere,
    otherColumns: [documentWords.what, words.room, documentWords.when],
    others: entries.filter((entry) => entry !== main).map(otherOf),
  };
}

// SPDX-License-Identifier: EUPL-1.2

import type { LocationPageView } from "../../content/location.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import type { DoorView } from "./door.view.ts";
import { hoursBlocks } from "./hours-block.ts";
import { type Keeper, keeperLine, keepersOf } from "./kept-here.ts";
import { noticeText, setCall } from "./offer-sheet.ts";
import { addressLines, warningOf } from "./place-block.ts";
import { weekTable } from "./week-table.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

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
    calls: location.calls.slice(0, 2).map(setCall),
    othersTitle: main === undefined ? words.offersHere : documentWords.alsoHere,
    otherColumns: [documentWords.what, words.room, documentWords.when],
    others: keepers
      .filter((keeper) => keeper !== main)
      .map(keeperLine)
      .map((line) => ({ ...line, room: line.room ?? "–" })),
  };
}

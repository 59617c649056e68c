// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "../../content/hours.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import { type Keeper, keepersOf } from "./kept-here.ts";

/** What a keeper does in some hours; null where no source gives its hours. */
export interface DoorEntry {
  readonly keeper: Keeper;
  readonly group: HoursGroup | null;
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

// SPDX-License-Identifier: EUPL-1.2

import { type Slot, WEEKDAYS } from "./schedule.type.ts";

/** Slots of the same days; a phrase names the days once and then their hours. */
export interface SlotGroup {
  /** The days, as each slot of the group tells them. */
  readonly days: Pick<Slot, "byDay" | "everyWeeks" | "anchorOn" | "nthInMonth">;
  /** At least one, in the order of the record. */
  readonly slots: readonly Slot[];
}

function withSortedDays(slot: Slot): Slot {
  return { ...slot, byDay: WEEKDAYS.filter((day) => slot.byDay.includes(day)) };
}

/** Slots grouped by their days, groups in the order of their first slots, days from Monday. */
export function slotGroupsOf(slots: readonly Slot[]): readonly SlotGroup[] {
  const groups = Map.groupBy(slots.map(withSortedDays), ({ byDay, everyWeeks, anchorOn, nthInMonth }) =>
    JSON.stringify([byDay, everyWeeks, anchorOn, nthInMonth]),
  );
  return [...groups.values()].flatMap((ofDays) => {
    const [first] = ofDays;
    return first ? [{ days: first, slots: ofDays }] : [];
  });
}

/**
 * The canonical order of slots, in which a phrase tells them and the parser gives them back: those of the same days
 * together, where the first of them stood; the days of each from Monday.
 */
export function canonicalSlots(slots: readonly Slot[]): readonly Slot[] {
  return slotGroupsOf(slots).flatMap((group) => group.slots);
}

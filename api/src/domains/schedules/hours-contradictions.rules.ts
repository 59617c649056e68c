// SPDX-License-Identifier: EUPL-1.2

import type { HoursError } from "./hours-cursor.ts";
import type { TextPlace } from "./hours-lexer.rules.ts";
import type { Slot } from "./schedule.type.ts";
import { overlapViolations } from "./slot-overlaps.rules.ts";

/** A slot with the place in the text that says it. */
export interface PlacedSlot extends TextPlace {
  readonly slot: Slot;
}

/** What a text has said, once all of it was read. */
export interface HoursFindings {
  readonly slots: readonly PlacedSlot[];
  /** Whether it says how to get at it. */
  readonly hasAccess: boolean;
  /** Where it says that no source gives the hours; null where it does not. */
  readonly notStated: TextPlace | null;
  readonly whole: TextPlace;
}

/** Whether a slot has hours. */
export function hasTimes({ slot }: PlacedSlot): boolean {
  return slot.opensAt !== null;
}

function overlaps(slots: readonly PlacedSlot[]): readonly HoursError[] {
  return overlapViolations(slots.map(({ slot }) => slot)).flatMap(({ path, message, mend }) => {
    const { index = 0, length = 0 } = slots[Number(path[1])] ?? {};
    return [{ index, length, message, mend }];
  });
}

/** What a text takes back or leaves out, each part of which is well written. */
export function hoursContradictions(findings: HoursFindings): readonly HoursError[] {
  const { slots, hasAccess, notStated, whole } = findings;
  const [timed, untimed] = [slots.filter(hasTimes), slots.filter((one) => !hasTimes(one))];
  const [bare] = untimed;
  const tell = ({ index, length }: TextPlace, message: string, mend: string): readonly HoursError[] => [
    { index, length, message, mend },
  ];
  if (slots.length === 0 && !hasAccess && notStated === null) {
    return tell(whole, "no hours", "write e.g. pn-pt 7-9, 14-15; czw 15-18");
  }
  if (notStated !== null && timed.length > 0 && !bare) {
    return tell(notStated, "hours that are said to be unknown", "delete this, or the hours");
  }
  if (bare && !hasAccess && timed.length > 0) {
    return tell(bare, "days without hours beside days with hours", "write the hours, or e.g. po umówieniu");
  }
  if (bare && !hasAccess && notStated === null) {
    return tell(bare, "days without hours", "write the hours, or: nie podano godzin");
  }
  return overlaps(slots);
}

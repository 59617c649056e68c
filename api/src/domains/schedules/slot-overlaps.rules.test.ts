// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { wallTime } from "../../kernel/wall-time.ts";
import { dateOf, dayOf } from "./calendar-days.rules.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";
import { slotOf } from "./schedule-builders.ts";
import { holdsOn, slotDaysOf } from "./slot-days.rules.ts";
import { overlapViolations } from "./slot-overlaps.rules.ts";

const FIRST_DAY = dayOf("1990-01-01");
const LAST_DAY = dayOf("2100-12-31");

const recurrence = fc.oneof(
  fc.constant({}),
  fc.record({
    everyWeeks: fc.integer({ min: 2, max: 6 }),
    anchorOn: fc.integer({ min: dayOf("2026-01-01"), max: dayOf("2026-03-31") }).map(dateOf),
  }),
  fc.record({ nthInMonth: fc.constantFrom(-1, 1, 2, 3, 4, 5) }),
);

const anySlot = fc
  .tuple(
    fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 1, max: 24 }),
    recurrence,
  )
  .map(([byDay, from, length, recurs]) => {
    const [opens, closes] = [from * 60, (from + length) * 60];
    const passesMidnight = closes > 1440;
    return slotOf(byDay, wallTime(opens), wallTime(passesMidnight ? closes - 1440 : closes), {
      passesMidnight,
      ...recurs,
    });
  });

/** Hours of all the years that a slot takes, each as a number. */
function hoursTaken(slot: Slot): ReadonlySet<number> {
  const days = slotDaysOf(slot);
  const from = Number(slot.opensAt?.slice(0, 2));
  const to = Number(slot.closesAt?.slice(0, 2)) + (slot.passesMidnight ? 24 : 0);
  const taken = new Set<number>();
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    if (holdsOn(days, day)) for (let hour = from; hour < to; hour += 1) taken.add(day * 24 + hour);
  }
  return taken;
}

test("two slots are refused exactly where they share an hour of any day of the years that are computed", () => {
  fc.assert(
    fc.property(anySlot, anySlot, (one, other) => {
      const shares = !hoursTaken(one).isDisjointFrom(hoursTaken(other));
      expect(overlapViolations([one, other]).length > 0).toBe(shares);
    }),
    { numRuns: 150 },
  );
});

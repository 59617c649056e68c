// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_PER_DAY } from "../../kernel/wall-time.ts";
import { stretchesOn } from "./day-stretches.rules.ts";
import type { HoursPlan } from "./hours-plan.rules.ts";
import { OpeningState, type UnknownReason } from "./opening-state.type.ts";
import { instantOf, startOfDay } from "./warsaw-clock.rules.ts";

/** A part of time in which one state holds: milliseconds since the epoch, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: OpeningState;
  /** Why it is unknown; null where it is open or closed. */
  readonly reason: UnknownReason | null;
}

/** What is told where several things hold at once, the most important last. */
const RANK: Readonly<Record<UnknownReason | OpeningState.OPEN, number>> = {
  HOURS_NOT_STATED: 1,
  HOLIDAY: 2,
  BY_APPOINTMENT: 3,
  OPEN: 4,
};

function rankOf({ state, reason }: Segment): number {
  return state === OpeningState.CLOSED ? 0 : RANK[reason ?? OpeningState.OPEN];
}

/** Adds the stretches that begin on a day and end later than `after` minutes; the change of clocks may leave none of one. */
function addStretches(found: Segment[], plan: HoursPlan, day: number, after: number): void {
  for (const { from, to, state, reason } of stretchesOn(plan, day)) {
    const segment = { from: instantOf(day, from), to: instantOf(day, to), state, reason };
    if (to > after && segment.from < segment.to) found.push(segment);
  }
}

/** All that is not closed on a day, with what runs over from the day before. */
function segmentsTouching(plans: readonly HoursPlan[], day: number): readonly Segment[] {
  const found: Segment[] = [];
  for (const plan of plans) {
    if (plan.mayPassMidnight) addStretches(found, plan, day - 1, MINUTES_PER_DAY);
    addStretches(found, plan, day, 0);
  }
  return found;
}

/** Instants from `from` on and before `to` at which anything begins or ends, and `from` itself, in order. */
function cutsBetween(segments: readonly Segment[], from: number, to: number): readonly number[] {
  const cuts = new Set([from]);
  for (const segment of segments) {
    for (const cut of [segment.from, segment.to]) if (from < cut && cut < to) cuts.add(cut);
  }
  return cuts.size === 1 ? [from] : [...cuts].sort((a, b) => a - b);
}

/** The strongest of what covers an instant; closed where nothing does. */
function strongestAt(segments: readonly Segment[], instant: number, closed: Segment): Segment {
  let strongest = closed;
  for (const segment of segments) {
    const covers = segment.from <= instant && instant < segment.to;
    if (covers && rankOf(segment) > rankOf(strongest)) strongest = segment;
  }
  return strongest;
}

/**
 * The whole of a day, as a number, cut where anything changes, of schedules side by side: open where any is open,
 * else unknown where any is unknown, else closed. Neighbours may be of the same state.
 */
export function segmentsOfDay(plans: readonly HoursPlan[], day: number): readonly Segment[] {
  const [from, to] = [startOfDay(day), startOfDay(day + 1)];
  const closed: Segment = { from, to, state: OpeningState.CLOSED, reason: null };
  const segments = segmentsTouching(plans, day);
  if (segments.length === 0) return [closed];
  const cuts = cutsBetween(segments, from, to);
  return cuts.map((cut, index) => {
    const { state, reason } = strongestAt(segments, cut, closed);
    return { from: cut, to: cuts[index + 1] ?? to, state, reason };
  });
}

function* segmentsBetween(plans: readonly HoursPlan[], firstDay: number, lastDay: number): Generator<Segment> {
  for (let day = firstDay; day <= lastDay; day += 1) yield* segmentsOfDay(plans, day);
}

/** What holds from the beginning of one day to the end of another, neighbours of one state joined, without a gap. */
export function* joinedSegments(plans: readonly HoursPlan[], firstDay: number, lastDay: number): Generator<Segment> {
  let [joined] = segmentsOfDay(plans, firstDay); // comes again below, and is joined with itself
  for (const segment of segmentsBetween(plans, firstDay, lastDay)) {
    if (joined === undefined || joined.state !== segment.state) {
      if (joined) yield joined;
      joined = segment;
    } else {
      joined = { ...joined, to: segment.to };
    }
  }
  if (joined) yield joined;
}

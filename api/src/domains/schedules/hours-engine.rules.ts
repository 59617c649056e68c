// SPDX-License-Identifier: EUPL-1.2
// Answers about plans side by side; instants are milliseconds since the epoch.

import type { HoursPlan } from "./hours-plan.rules.ts";
import { joinedSegments, type Segment, segmentsOfDay } from "./hours-timeline.rules.ts";
import type { Opening } from "./opening.type.ts";
import { OpeningState } from "./opening-state.type.ts";
import type { StateAt } from "./state-at.type.ts";
import { dayAt, daysLater, instantText, startOfDay } from "./warsaw-clock.rules.ts";

/** How many days ahead a change is looked for, and how many back where something has begun already. */
export const HORIZON_DAYS = 400;

type Plans = readonly HoursPlan[];

/** The part of its day that an instant belongs to. */
function segmentAt(plans: Plans, at: number): Segment {
  return segmentsOfDay(plans, dayAt(at)).reduce((found, segment) => (segment.from <= at ? segment : found));
}

/** Parts of the time after an instant, to the end of the horizon. */
function* segmentsAfter(plans: Plans, at: number): Generator<Segment> {
  const today = dayAt(at);
  for (let day = today; day <= today + HORIZON_DAYS; day += 1) {
    for (const segment of segmentsOfDay(plans, day)) if (segment.from > at) yield segment;
  }
}

/** When the state changes next, and when it opens next; null where not within the horizon. */
function changesAfter(plans: Plans, at: number, now: Segment): { until: number | null; opensNextAt: number | null } {
  const canOpen = plans.some((plan) => plan.canOpen);
  let until: number | null = null;
  let previous = now;
  for (const segment of segmentsAfter(plans, at)) {
    if (until === null && segment.state !== now.state) until = segment.from;
    const opens = segment.state === OpeningState.OPEN && previous.state !== OpeningState.OPEN;
    if (opens) return { until, opensNextAt: segment.from };
    if (until !== null && !canOpen) break;
    previous = segment;
  }
  return { until, opensNextAt: null };
}

function textOrNull(instant: number | null): string | null {
  return instant === null ? null : instantText(instant);
}

/** Whether it is unknown at all times, so that nothing need be looked for. */
function isConstant(plans: Plans): boolean {
  return plans.every(({ isAlwaysUnknown }) => isAlwaysUnknown);
}

/** What holds at an instant, and what comes next. */
export function stateOf(plans: Plans, at: number): StateAt {
  const now = segmentAt(plans, at);
  const { until, opensNextAt } = isConstant(plans) ? { until: null, opensNextAt: null } : changesAfter(plans, at, now);
  return { state: now.state, until: textOrNull(until), opensNextAt: textOrNull(opensNextAt), reason: now.reason };
}

/** When the state that a day begins with began; null where it has lasted for longer than the horizon. */
function beganAt(plans: Plans, today: number): number | null {
  const state = segmentsOfDay(plans, today)[0]?.state;
  for (let day = today - 1; day >= today - HORIZON_DAYS; day -= 1) {
    const other = segmentsOfDay(plans, day).findLast((segment) => segment.state !== state);
    if (other) return other.to;
  }
  return null;
}

/** Stretches that are not closed and share an instant with the time from `from` to `end`, which is exclusive. */
function* openingsIn(plans: Plans, from: number, end: number): Generator<Opening> {
  if (isConstant(plans)) return yield { opensAt: null, closesAt: null, state: OpeningState.UNKNOWN };
  const [firstDay, lastDay] = [dayAt(from), dayAt(end) + HORIZON_DAYS];
  const [start, limit] = [startOfDay(firstDay), startOfDay(lastDay + 1)];
  for (const segment of joinedSegments(plans, firstDay, lastDay)) {
    if (segment.from >= end) return;
    if (segment.state === OpeningState.CLOSED || segment.to <= from) continue;
    const opensAt = segment.from === start ? beganAt(plans, firstDay) : segment.from;
    const closesAt = segment.to === limit ? null : segment.to;
    yield { opensAt: textOrNull(opensAt), closesAt: textOrNull(closesAt), state: segment.state };
  }
}

/** Stretches that are not closed and share an instant with the days from an instant on, in order. */
export function openingsOf(plans: Plans, from: number, days: number): readonly Opening[] {
  return [...openingsIn(plans, from, daysLater(from, days))];
}

/** The next stretch that is not closed and begins after an instant, not at it; null where none does within the horizon. */
export function opensNextOf(plans: Plans, after: number): Opening | null {
  const later = instantText(after);
  for (const opening of openingsIn(plans, after, daysLater(after, HORIZON_DAYS))) {
    if (opening.opensAt !== null && opening.opensAt > later) return opening;
  }
  return null;
}

// SPDX-License-Identifier: EUPL-1.2

import type { OfferPartsFragment, OpeningPartsFragment } from "@okienko/schema/documents";
import { openingsCode } from "./openings.ts";
import { isAnyUnconfirmed } from "./place.ts";

type State = OpeningPartsFragment["state"];

interface Span {
  readonly from: number;
  readonly until: number;
  readonly state: State;
}

function spanOf({ opensAt, closesAt, state }: OpeningPartsFragment): Span {
  return {
    from: opensAt === null ? Number.NEGATIVE_INFINITY : Date.parse(opensAt),
    until: closesAt === null ? Number.POSITIVE_INFINITY : Date.parse(closesAt),
    state,
  };
}

function instantOf(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

function stateOf(spans: readonly Span[]): State | null {
  if (spans.some(({ state }) => state === "OPEN")) return "OPEN";
  return spans.some(({ state }) => state === "UNKNOWN") ? "UNKNOWN" : null;
}

/** Stretches of several that hold side by side, as one: open where one of them is, else unknown where one of them is. */
export function unionOf(openings: readonly OpeningPartsFragment[]): readonly OpeningPartsFragment[] {
  const spans = openings.map(spanOf);
  const bounds = [...new Set(spans.flatMap(({ from, until }) => [from, until]))].toSorted((a, b) => a - b);
  const union: Span[] = [];
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    const until = bounds[index + 1] ?? from;
    const state = stateOf(spans.filter((span) => span.from <= from && span.until >= until));
    const last = union.at(-1);
    if (last && last.until === from && last.state === state) union[union.length - 1] = { ...last, until };
    else if (state) union.push({ from, until, state });
  }
  return union.map(({ from, until, state }) => ({ opensAt: instantOf(from), closesAt: instantOf(until), state }));
}

/** When the offer can be had; what nobody has confirmed tells nothing for certain. */
function reliableOpenings(offer: OfferPartsFragment): readonly OpeningPartsFragment[] {
  const { atLocations, contactPoints } = offer;
  const schedules = [...atLocations, ...contactPoints].flatMap((one) => one.schedules);
  const isDoubtful = isAnyUnconfirmed(offer, ...atLocations, ...schedules);
  return isDoubtful ? offer.openings.map((opening) => ({ ...opening, state: "UNKNOWN" })) : offer.openings;
}

/** When someone can be reached for any of the offers, as `openingsCode` writes it; empty where nobody ever says when. */
export function reachCode(offers: readonly OfferPartsFragment[]): string {
  return openingsCode(unionOf(offers.flatMap(reliableOpenings)));
}

// SPDX-License-Identifier: EUPL-1.2

import type { OpeningState } from "@okienko/schema/documents";

/** A stretch as the API gives it; a bound is null where it lies beyond what the engine looks at. */
interface Stretch {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly state: OpeningState;
}

const FAR_AWAY = "zzzzzz";

/** Days from the beginning of the day of the build that pages ask openings for. */
export const OPENING_DAYS = 35;

function minuteOf(instant: string | null, otherwise: string): string {
  return instant === null ? otherwise : Math.floor(Date.parse(instant) / 60_000).toString(36);
}

function written({ opensAt, closesAt, state }: Stretch): string {
  const stretch = `${minuteOf(opensAt, "0")}-${minuteOf(closesAt, FAR_AWAY)}`;
  return state === "UNKNOWN" ? `${stretch}?` : stretch;
}

/** Codes of what an answer of the API holds; several pages tell of the same offer. */
const known = new WeakMap<readonly Stretch[], string>();

/** Stretches as the finder carries them, also where it is never open: as `openingsCode` writes them. */
export function stretchesCode(openings: readonly Stretch[]): string {
  const code = known.get(openings) ?? openings.map(written).join(" ");
  known.set(openings, code);
  return code;
}

/**
 * Stretches as pages carry them: `start-end` in minutes since the epoch, base 36, `?` after those in which it is
 * unknown, separated by blanks. Empty where it is never open, for then "unknown" is all that could be said, always.
 */
export function openingsCode(openings: readonly Stretch[]): string {
  return openings.some(({ state }) => state === "OPEN") ? stretchesCode(openings) : "";
}

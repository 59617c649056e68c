// SPDX-License-Identifier: EUPL-1.2
// Apart from open-now.ts: what both scripts of the site imported would be a file of its own, and one more request on
// each page. finder-openings.test.ts holds the two to the same answers.

import type { Stretch } from "./finder-time.ts";

/** A stretch in which it is open, or in which that is unknown. */
export interface FoundOpening extends Stretch {
  readonly isOpen: boolean;
}

/** The openings by a code of `openingsCode` that reach into the stretch, whole; none where it is closed. */
export function openingsWithin(code: string, { from, until }: Stretch): readonly FoundOpening[] {
  if (code === "") return [];
  return code
    .split(" ")
    .map((opening) => {
      const [opens = 0, closes = 0] = opening.split("-").map((minute) => Number.parseInt(minute, 36));
      return { from: opens, until: closes, isOpen: !opening.endsWith("?") };
    })
    .filter((opening) => opening.from < until && opening.until > from);
}

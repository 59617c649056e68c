// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";
import { itemsOf, numberOf, resolved } from "./pdf-values.ts";

/** A rectangle: left, bottom, right, top, in points. */
export type Box = readonly [number, number, number, number];

/** The rectangle under a key, whichever corners it names; null where there is none. */
export function readBox(dict: PDFDict, key: string): Box | null {
  const numbers = itemsOf(dict, key).map((item) => numberOf(resolved(dict, item)));
  const [x1 = null, y1 = null, x2 = null, y2 = null] = numbers;
  if (x1 === null || y1 === null || x2 === null || y2 === null) return null;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** Whether nothing of a rectangle lies in another one; what only touches it lies outside. */
export function isOutside([left, bottom, right, top]: Box, of: Box): boolean {
  return left >= of[2] || right <= of[0] || bottom >= of[3] || top <= of[1];
}

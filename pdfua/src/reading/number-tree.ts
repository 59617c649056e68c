// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict, PDFObject } from "@cantoo/pdf-lib";
import { asDict, itemsOf, numberOf, resolved } from "./pdf-values.ts";

/** Reads a number tree whole; a tree that leads back into itself is read once. */
export function readNumberTree(root: PDFDict | null): ReadonlyMap<number, PDFObject | null> {
  const entries = new Map<number, PDFObject | null>();
  const seen = new Set<PDFDict>();
  const waiting: (PDFDict | null)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null || seen.has(node)) continue;
    seen.add(node);
    const items = itemsOf(node, "Nums");
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = numberOf(items[index]);
      if (key !== null) entries.set(key, resolved(node, items[index + 1]));
    }
    for (const kid of itemsOf(node, "Kids")) waiting.push(asDict(resolved(node, kid)));
  }
  return entries;
}

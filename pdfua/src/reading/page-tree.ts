// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict, PDFObject } from "@cantoo/pdf-lib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import { type Box, readBox } from "./box.ts";
import { LIMITS } from "./limits.ts";
import { asDict, dictEntry, itemsOf, nameEntry, refText, resolved } from "./pdf-values.ts";

/** A page with what it inherits from the nodes above it. */
export interface PageNode {
  readonly dict: PDFDict;
  readonly ref: string | null;
  readonly resources: PDFDict | null;
  /** What can be seen of the page: left, bottom, right, top; null where it does not say. */
  readonly box: Box | null;
}

interface WaitingNode {
  readonly owner: PDFDict;
  readonly item: PDFObject;
  readonly resources: PDFDict | null;
  readonly box: Box | null;
}

/**
 * Pages in their order; a node that comes twice is read once.
 * @throws PdfUnreadableError TOO_COMPLEX beyond the limit
 */
export function readPages(catalog: PDFDict): readonly PageNode[] {
  const pages: PageNode[] = [];
  const seen = new Set<PDFDict>();
  const waiting: WaitingNode[] = itemsOf(catalog, "Pages").map((item) => ({
    owner: catalog,
    item,
    resources: null,
    box: null,
  }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dict = asDict(resolved(next.owner, next.item));
    if (dict === null || seen.has(dict)) continue;
    seen.add(dict);
    const resources = dictEntry(dict, "Resources") ?? next.resources;
    const box = readBox(dict, "CropBox") ?? readBox(dict, "MediaBox") ?? next.box;
    const kids = itemsOf(dict, "Kids");
    if (nameEntry(dict, "Type") === "Page") pages.push({ dict, ref: refText(next.item), resources, box });
    else for (const item of kids.toReversed()) waiting.push({ owner: dict, item, resources, box });
    if (pages.length > LIMITS.pageCount) throw new PdfUnreadableError("TOO_COMPLEX");
  }
  return pages;
}

// SPDX-License-Identifier: EUPL-1.2

import { PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import { dictEntry, entry, itemsOf, nameEntry, nameOf, resolved } from "./pdf-values.ts";
import type { StructureElement, TaggedPdf } from "./tagged-pdf.ts";

function dictsOf(owner: PDFDict, key: string): readonly PDFDict[] {
  return itemsOf(owner, key)
    .map((item) => resolved(owner, item))
    .filter((value) => value instanceof PDFDict);
}

/** Attributes of an element's classes. */
function classAttributes({ structRoot }: TaggedPdf, element: StructureElement): readonly PDFDict[] {
  const classes = structRoot && dictEntry(structRoot, "ClassMap");
  if (classes === null) return [];
  return itemsOf(element.dict, "C").flatMap((item) => {
    const name = nameOf(resolved(element.dict, item));
    return name === null ? [] : dictsOf(classes, name);
  });
}

/** An attribute of an element, its own or a class's, of the owner (`Table`, `Layout`); null where it has none. */
export function attribute(pdf: TaggedPdf, element: StructureElement, owner: string, key: string): PDFObject | null {
  const all = [...dictsOf(element.dict, "A"), ...classAttributes(pdf, element)];
  for (const dict of all) {
    const value = nameEntry(dict, "O") === owner ? entry(dict, key) : null;
    if (value !== null) return value;
  }
  return null;
}

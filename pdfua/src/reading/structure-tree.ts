// SPDX-License-Identifier: EUPL-1.2

import { PDFDict, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import { contentKey } from "./content-facts.ts";
import { LIMITS } from "./limits.ts";
import { asDict, itemsOf, nameEntry, numberEntry, rawEntry, refText, resolved } from "./pdf-values.ts";
import { mapRole, type RoleMap } from "./role-map.ts";
import type { StructureElement } from "./tagged-pdf.ts";

interface GrowingElement extends StructureElement {
  readonly kids: GrowingElement[];
  /** Reference of the page that its content stands on. */
  readonly pageRef: string | null;
  readonly depth: number;
}

/** The structure tree, and what its elements own. */
export interface StructureTree {
  readonly elements: readonly StructureElement[];
  readonly elementOfContent: ReadonlyMap<string, StructureElement>;
  /** Elements by the annotation or XObject that they refer to (`12 0 R`). */
  readonly elementOfObject: ReadonlyMap<string, StructureElement>;
}

/** Reads the structure tree in reading order. A tree that leads back into itself is read once. */
class TreeReader {
  readonly elements: GrowingElement[] = [];
  readonly elementOfContent = new Map<string, StructureElement>();
  readonly elementOfObject = new Map<string, StructureElement>();
  readonly #seen = new Set<PDFDict>();
  readonly #roleMap: RoleMap;
  readonly #pageNumbers: ReadonlyMap<string, number>;

  constructor(roleMap: RoleMap, pageNumbers: ReadonlyMap<string, number>) {
    this.#roleMap = roleMap;
    this.#pageNumbers = pageNumbers;
  }

  readKids(dict: PDFDict, parent: GrowingElement | null): void {
    for (const item of itemsOf(dict, "K")) {
      const kid = resolved(dict, item);
      if (kid instanceof PDFNumber && parent !== null) this.#own(parent.pageRef, kid.asNumber(), parent);
      const kidDict = kid instanceof PDFNumber ? null : asDict(kid);
      if (kidDict !== null) this.#readKid(kidDict, item, parent);
    }
  }

  #readKid(dict: PDFDict, item: PDFObject, parent: GrowingElement | null): void {
    const kind = nameEntry(dict, "Type");
    if (kind === "MCR" && parent !== null) this.#readContent(dict, parent);
    else if (kind === "OBJR" && parent !== null) this.#readObject(dict, parent);
    else if (kind !== "MCR" && kind !== "OBJR") this.#readElement(dict, item, parent);
  }

  #readContent(dict: PDFDict, parent: GrowingElement): void {
    const owner = refText(rawEntry(dict, "Stm")) ?? refText(rawEntry(dict, "Pg")) ?? parent.pageRef;
    this.#own(owner, numberEntry(dict, "MCID"), parent);
  }

  #readObject(dict: PDFDict, parent: GrowingElement): void {
    const object = rawEntry(dict, "Obj");
    if (object instanceof PDFRef) this.elementOfObject.set(object.tag, parent);
  }

  #own(owner: string | null, mcid: number | null, element: StructureElement): void {
    if (owner !== null && mcid !== null) this.elementOfContent.set(contentKey(owner, mcid), element);
  }

  #readElement(dict: PDFDict, item: PDFObject, parent: GrowingElement | null): void {
    if (this.#seen.has(dict)) return;
    this.#seen.add(dict);
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > LIMITS.depth || this.#seen.size > LIMITS.elementCount) throw new PdfUnreadableError("TOO_COMPLEX");
    const type = nameEntry(dict, "S") ?? "";
    const pageRef = refText(rawEntry(dict, "Pg")) ?? parent?.pageRef ?? null;
    const element: GrowingElement = {
      type,
      role: mapRole(type, this.#roleMap).role,
      dict,
      ref: refText(item),
      parent,
      kids: [],
      page: pageRef === null ? null : (this.#pageNumbers.get(pageRef) ?? null),
      pageRef,
      depth,
    };
    this.elements.push(element);
    parent?.kids.push(element);
    this.readKids(dict, element);
  }
}

/** Reads the structure tree below its root; null gives an empty tree. */
export function readStructureTree(
  root: PDFDict | null,
  roleMap: RoleMap,
  pageNumbers: ReadonlyMap<string, number>,
): StructureTree {
  const reader = new TreeReader(roleMap, pageNumbers);
  if (root instanceof PDFDict) reader.readKids(root, null);
  return reader;
}

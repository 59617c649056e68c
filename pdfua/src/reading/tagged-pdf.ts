// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";
import type { ContentFacts } from "./content-facts.ts";
import type { RoleMap } from "./role-map.ts";

/** A node of the structure tree: a paragraph, a table cell, a link. */
export interface StructureElement {
  /** The type as written in the file. */
  readonly type: string;
  /** The standard type that it stands for; null where it stands for none. */
  readonly role: string | null;
  readonly dict: PDFDict;
  /** Reference of the element (`12 0 R`); null for one written in place. */
  readonly ref: string | null;
  readonly parent: StructureElement | null;
  readonly kids: readonly StructureElement[];
  /** Number of the page where its content stands; null where none is named. */
  readonly page: number | null;
}

/** An annotation: a link, a form field, a note on a page. */
export interface Annotation {
  readonly dict: PDFDict;
  readonly ref: string | null;
  readonly page: number;
  readonly subtype: string | null;
  /** The structure element that refers to it. */
  readonly element: StructureElement | null;
}

/** A page. */
export interface Page {
  readonly number: number;
  readonly dict: PDFDict;
  readonly ref: string | null;
  /** Those that are not hidden and lie on the page. */
  readonly annotations: readonly Annotation[];
}

/** What the metadata stream states. */
export interface Metadata {
  readonly title: string | null;
  /** Part of PDF/UA that the file claims to conform to; null where it claims none. */
  readonly uaPart: number | null;
  /** Whether every text in it names its language; `x-default` alone leaves that to the catalog. */
  readonly namesLanguage: boolean;
}

/** A file as the rules look at it. */
export interface TaggedPdf {
  readonly catalog: PDFDict;
  readonly language: string | null;
  /** Null where the file has no metadata stream. */
  readonly metadata: Metadata | null;
  readonly structRoot: PDFDict | null;
  readonly roleMap: RoleMap;
  /** All structure elements, in reading order. */
  readonly elements: readonly StructureElement[];
  /** Elements by the marked content that they own, as `contentKey` names it. */
  readonly elementOfContent: ReadonlyMap<string, StructureElement>;
  readonly pages: readonly Page[];
  readonly contents: ContentFacts;
}

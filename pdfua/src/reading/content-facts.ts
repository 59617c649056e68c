// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";

/** Something painted or marked on a page. */
export interface ContentPlace {
  readonly page: number;
  /** What names it: the operator (`Tj`), or the tag. */
  readonly what: string;
}

/** A piece of marked content that says which structure element owns it. */
export interface MarkedContent {
  readonly page: number;
  /** Page or form XObject that it stands in (`12 0 R`). */
  readonly owner: string;
  readonly mcid: number;
  /** Number under which the parent tree has the owner; null where it states none. */
  readonly structParents: number | null;
  /** Whether it shows text whose marks name no language, so that its element must. */
  readonly needsLanguage: boolean;
}

/** A form XObject and how it is painted. */
export interface PaintedForm {
  readonly dict: PDFDict;
  readonly ref: string;
  readonly page: number;
  readonly paintCount: number;
  readonly hasMcids: boolean;
}

/** Font dictionary with where it is first shown, and whether to be seen. */
export interface FontUse {
  readonly dict: PDFDict;
  readonly ref: string | null;
  readonly page: number;
  readonly isRendered: boolean;
}

/** What the content streams of all pages show. */
export interface ContentFacts {
  /** Content that is painted outside of any mark. */
  readonly bare: readonly ContentPlace[];
  readonly artifactsInTagged: readonly ContentPlace[];
  readonly taggedInArtifacts: readonly ContentPlace[];
  readonly marked: readonly MarkedContent[];
  readonly forms: readonly PaintedForm[];
  readonly fonts: readonly FontUse[];
  /** Whether anything at all is painted. */
  readonly hasContent: boolean;
}

/** Names a piece of marked content within a file. */
export function contentKey(owner: string, mcid: number): string {
  return `${owner}/${mcid}`;
}

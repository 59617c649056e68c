// SPDX-License-Identifier: EUPL-1.2

/** What the translation between content pack and records must know of the rest of the pack. */
export interface PackContext {
  /** Whether a record of this kind and slug exists. */
  knows(kind: string, slug: string): boolean;
  /** Slugs of this kind, nearest first, to propose in place of an unknown one. */
  suggest(kind: string, slug: string): readonly string[];
  /** Slug of the record with this id. */
  slugOf(id: string): string;
}

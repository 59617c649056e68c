// SPDX-License-Identifier: EUPL-1.2

/** How far the translated texts of a page can be relied on; both are false in Polish. */
export interface TranslationView {
  /** Whether nobody qualified has checked one of them. */
  readonly isUnreviewed: boolean;
  /** Whether one of them is of an earlier Polish text. */
  readonly isStale: boolean;
}

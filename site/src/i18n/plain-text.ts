// SPDX-License-Identifier: EUPL-1.2

/** A part of a page that explains something in plain sentences. */
export interface PlainSection {
  /** Its anchor, and the name of the slot that adds to it. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

/** A page that explains something in plain sentences, in Polish only. */
export interface PlainText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly PlainSection[];
}

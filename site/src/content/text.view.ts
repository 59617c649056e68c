// SPDX-License-Identifier: EUPL-1.2

/** A text of a record, as a page in some language shows it. */
export interface TextView {
  readonly text: string;
  /** Language of the text where it is not that of the page, for there is none in that language; null where it is. */
  readonly lang: "pl" | null;
  /** What a page has to say of a translation: nobody checked it, or it is of an earlier Polish text; else left out. */
  readonly state?: "UNREVIEWED" | "STALE";
}

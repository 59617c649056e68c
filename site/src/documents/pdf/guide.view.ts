// SPDX-License-Identifier: EUPL-1.2

import type { PosterView } from "./poster.view.ts";
import type { DocumentHead, PlaceBlock, SheetCall, SheetView } from "./sheet.view.ts";

/** An offer in a chapter. */
export interface GuideOffer {
  /** What pages point to it by, one in the whole guide: `offer-rozmowa`. */
  readonly mark: string;
  readonly name: string;
  /** Null where an earlier chapter tells of it. */
  readonly sheet: SheetView | null;
}

/** A situation and who helps in it. */
export interface GuideChapter {
  readonly mark: string;
  readonly title: string;
  /** What to do first; null where the offers say it. */
  readonly advice: string | null;
  /** Said where nobody is known to help today; null where somebody is. */
  readonly nobody: string | null;
  /** Whom to ask then. */
  readonly calls: readonly SheetCall[];
  readonly offers: readonly GuideOffer[];
}

/** A building: how to get there and what is in it. */
export interface GuidePlace {
  readonly mark: string;
  /** Without hours, which `here` has. */
  readonly block: PlaceBlock;
  readonly here: readonly {
    readonly name: string;
    /** Null where no source gives one. */
    readonly room: string | null;
    readonly hours: readonly string[];
  }[];
}

/** A number, and all that answer it. */
export interface GuidePhone {
  readonly labels: readonly string[];
  readonly number: string;
  /** What makes it unsure; null where nothing does. */
  readonly warning: string | null;
}

/** Matters that begin with a letter, with the marks of what tells of each. */
export interface GuideLetter {
  readonly letter: string;
  readonly matters: readonly { readonly name: string; readonly marks: readonly string[] }[];
}

/** The whole guide as a booklet; all texts are set. */
export interface GuideView extends DocumentHead {
  readonly lead: string;
  /** What to know of the age of what is printed. */
  readonly notes: readonly string[];
  /** Chapters that the cover leads to, by their marks. */
  readonly panes: readonly { readonly mark: string; readonly title: string }[];
  readonly urgent: PosterView;
  readonly contentsTitle: string;
  readonly chapters: readonly GuideChapter[];
  /** With the number of a page in place of `%`. */
  readonly onPage: string;
  readonly seeTitle: string;
  readonly places: { readonly title: string; readonly hereTitle: string; readonly items: readonly GuidePlace[] };
  readonly phones: { readonly title: string; readonly items: readonly GuidePhone[] };
  readonly index: { readonly title: string; readonly letters: readonly GuideLetter[] };
}

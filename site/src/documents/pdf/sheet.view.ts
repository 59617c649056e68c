// SPDX-License-Identifier: EUPL-1.2

import type { QrPicture } from "./qr-picture.ts";

/** A window of a drawn week: lit, dark, or a drawn blind. */
export type DrawnPane = "OPEN" | "CLOSED" | "UNKNOWN";

/** A week drawn as a house front; all texts are set. */
export interface DrawnWeek {
  /** Part of time; null for all of it. */
  readonly period: string | null;
  readonly days: readonly string[];
  readonly rows: readonly {
    readonly text: string;
    readonly isAfterGap: boolean;
    readonly panes: readonly DrawnPane[];
  }[];
}

/** Hours of one purpose, drawn and in words. */
export interface HoursBlock {
  readonly purpose: string | null;
  readonly weeks: readonly DrawnWeek[];
  readonly lines: readonly string[];
}

/** Where something can be had, or whom to turn to. */
export interface PlaceBlock {
  readonly name: string;
  /** `ul. Różana 1, pokój 2`, the first the boldest. */
  readonly address: readonly string[];
  readonly lines: readonly string[];
  /** What makes it unsure; null where nothing does. */
  readonly warning: string | null;
  readonly hours: readonly HoursBlock[];
}

/** A part of a sheet, below a heading. */
export type SheetSection =
  | {
      readonly kind: "places";
      readonly title: string;
      readonly text: string | null;
      readonly places: readonly PlaceBlock[];
    }
  | {
      readonly kind: "bullets" | "steps";
      readonly title: string;
      readonly text: string | null;
      readonly items: readonly string[];
    }
  | {
      readonly kind: "facts";
      readonly title: string;
      readonly items: readonly { readonly term: string; readonly texts: readonly string[] }[];
    };

/** A number to call, and whose it is. */
export interface SheetCall {
  readonly label: string;
  readonly number: string;
}

/** What every document has. */
export interface DocumentHead {
  readonly title: string;
  readonly product: string;
  readonly centreName: string;
  /** Newest day that its records tell, `YYYY-MM-DD`; null where no record says. */
  readonly newestOn: string | null;
  /** The same day in words: `Stan na 31 stycznia 2026 r.` */
  readonly asOfText: string | null;
  /** Words of the foot of a page, with `%` and `#` for its number and their count. */
  readonly pageText: string;
  /** The page that it is of; null where the site does not know its own address. */
  readonly qr: QrPicture | null;
  readonly moreText: string;
}

/** An offer on paper, in the order of its page; all texts are set by the rules of print. */
export interface SheetView extends DocumentHead {
  readonly lead: string;
  /** What makes it unsure: nobody confirmed it, nobody told a number. */
  readonly warning: string | null;
  readonly isUnsure: boolean;
  readonly callTitle: string;
  readonly calls: readonly SheetCall[];
  readonly notices: readonly { readonly title: string; readonly text: string; readonly days: string }[];
  /** What one looks for first: where, when, whom. */
  readonly places: readonly SheetSection[];
  /** The rest, in the order of the page. */
  readonly details: readonly SheetSection[];
  readonly sources: { readonly title: string; readonly text: string | null; readonly items: readonly string[] } | null;
}

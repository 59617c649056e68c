// SPDX-License-Identifier: EUPL-1.2

/**
 * Where a spreadsheet could find the beginning of a cell: at the beginning of a text, and after a semicolon, tab or line
 * end, for a program set to another separator cuts there. Blanks and quotation marks in between do not hide a formula.
 */
const CELL_START = String.raw`(?<=(?:^|[;\t\r\n])[\s"]*)`;
/** What a formula begins with, in full width too, and the mark itself, so that what was marked can be told from it. */
const RISKY = String.raw`['=+\-@＝＋－＠\t\r]`;

const UNGUARDED = new RegExp(`${CELL_START}(?=${RISKY})`, "g");
const GUARDED = new RegExp(`${CELL_START}'(?=${RISKY})`, "g");

/** A text in which no spreadsheet finds a formula: an apostrophe stands before what could begin one. */
export function guarded(text: string): string {
  return text.replace(UNGUARDED, "'");
}

/** The text that was guarded: `unguarded(guarded(text)) === text` for every text. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, "");
}

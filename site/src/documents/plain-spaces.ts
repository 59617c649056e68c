// SPDX-License-Identifier: EUPL-1.2

/** A phrase of ours without the spaces and joiners that forbid a line to break: calendars and phones show some of them as odd signs. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");
}

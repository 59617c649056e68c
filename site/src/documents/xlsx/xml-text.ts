// SPDX-License-Identifier: EUPL-1.2

/** What would be read as such an escape, and what XML cannot hold or would change: control characters, lone halves of pairs. */
const UNFIT = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text within an element of a spreadsheet's XML; what XML cannot hold is written `_xHHHH_` (ECMA-376, ST_Xstring). */
export function xmlText(text: string): string {
  return text
    .replace(UNFIT, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

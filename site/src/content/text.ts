// SPDX-License-Identifier: EUPL-1.2

import type { TextPartsFragment } from "@okienko/schema/documents";
import type { TextView } from "./text.view.ts";

/** A text as a page shows it; Polish that stands in for a missing language says so, and so does a doubtful translation. */
export function textView({ text, state }: TextPartsFragment): TextView {
  const shown = { text, lang: state === "MISSING" ? ("pl" as const) : null };
  return state === "UNREVIEWED" || state === "STALE" ? { ...shown, state } : shown;
}

/** The same where a record may have no such text. */
export function textViewOrNull(value: TextPartsFragment | null): TextView | null {
  return value && textView(value);
}

/** A sentence as a heading or a link shows it: without the full stop, unless more sentences follow each other. */
export function headingView(value: TextPartsFragment): TextView {
  const view = textView(value);
  return { ...view, text: view.text.replace(/^([^.]*)\.$/, "$1") };
}

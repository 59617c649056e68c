// SPDX-License-Identifier: EUPL-1.2

import type { TranslationView } from "./translation.view.ts";

/** Whether a text in this state stands anywhere in what a page shows. */
function holds(shown: unknown, state: "UNREVIEWED" | "STALE"): boolean {
  if (typeof shown !== "object" || shown === null) return false;
  if ("text" in shown && "state" in shown && shown.state === state) return true;
  return Object.values(shown).some((part) => holds(part, state));
}

/** What is to be said of the translation of a page, by every text in its view. */
export function translationView(shown: unknown): TranslationView {
  return { isUnreviewed: holds(shown, "UNREVIEWED"), isStale: holds(shown, "STALE") };
}

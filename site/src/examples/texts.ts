// SPDX-License-Identifier: EUPL-1.2

import type { TextView } from "../content/text.view.ts";

/** A text in the language of the page. */
export function text(words: string): TextView {
  return { text: words, lang: null };
}

/** A Polish text that stands in, for there is none in the language of the page. */
export function polish(words: string): TextView {
  return { text: words, lang: "pl" };
}

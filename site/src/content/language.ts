// SPDX-License-Identifier: EUPL-1.2

import type { CoveragePartsFragment } from "@okienko/schema/documents";
import type { LanguageView } from "./language.view.ts";

/** A record, with how far it can be read in each language. */
export interface Readable {
  readonly languages: readonly CoveragePartsFragment[];
}

/** Languages in which the record has a page: Polish, and each in which it has a text of its own. */
export function languagesOf({ languages }: Readable): readonly LanguageView[] {
  const own = languages.filter(({ coverage }) => coverage !== "NONE").map(({ language }) => language);
  return own.includes("PL") ? own : ["PL", ...own];
}

/** Whether the record has a page in the language. */
export function isReadableIn(language: LanguageView, record: Readable): boolean {
  return languagesOf(record).includes(language);
}

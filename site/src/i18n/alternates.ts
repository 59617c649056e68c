// SPDX-License-Identifier: EUPL-1.2

import type { LanguageView } from "../content/language.view.ts";
import { type LocaleTag, localeAt, locales } from "./locale.ts";

/** The same page in a language. */
export interface Alternate {
  readonly tag: LocaleTag;
  readonly href: string;
}

/** The page at an address in each language that has it, in the order of all languages; in all of them unless told. */
export function alternatesOf(
  url: { readonly pathname: string },
  languages: readonly LanguageView[] | null = null,
): readonly Alternate[] {
  const path = url.pathname.slice(localeAt(url).prefix.length);
  return locales
    .filter(({ apiLanguage }) => languages === null || languages.includes(apiLanguage))
    .map(({ tag, prefix }) => ({ tag, href: `${prefix}${path}` }));
}

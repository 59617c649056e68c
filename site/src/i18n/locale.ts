// SPDX-License-Identifier: EUPL-1.2

/** A language of the site, as `lang` and the API tag it (BCP 47); `pl-x-etr` is Polish that is easy to read. */
export type LocaleTag = "pl" | "pl-x-etr" | "uk" | "en";

/** A language of the site. */
export interface Locale {
  readonly tag: LocaleTag;
  /** What its addresses begin with: nothing for Polish, `/uk` and so on for the others. */
  readonly prefix: string;
  /** Name of the language in itself. */
  readonly nativeName: string;
  /** How the API names it. */
  readonly apiLanguage: "PL" | "PL_X_ETR" | "UK" | "EN";
  /** What `Intl` formats its dates and numbers by. */
  readonly intlTag: string;
}

/** All languages, Polish first. */
export const locales: readonly Locale[] = [
  { tag: "pl", prefix: "", nativeName: "Polski", apiLanguage: "PL", intlTag: "pl" },
  { tag: "pl-x-etr", prefix: "/latwy-tekst", nativeName: "Tekst łatwy", apiLanguage: "PL_X_ETR", intlTag: "pl" },
  { tag: "uk", prefix: "/uk", nativeName: "Українська", apiLanguage: "UK", intlTag: "uk" },
  { tag: "en", prefix: "/en", nativeName: "English", apiLanguage: "EN", intlTag: "en-GB" },
];

const [polish] = locales as readonly [Locale, ...Locale[]];

/** The language of a page, by its address; Polish for every address that has no language in front. */
export function localeAt({ pathname }: { readonly pathname: string }): Locale {
  return locales.find(({ prefix }) => prefix !== "" && pathname.startsWith(`${prefix}/`)) ?? polish;
}

/** Languages that stand in front of addresses, each with the value of `[lang]` in them. */
export const foreignLocales = locales
  .filter(({ prefix }) => prefix !== "")
  .map((locale) => ({ ...locale, param: locale.prefix.slice(1) }));

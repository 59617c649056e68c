// SPDX-License-Identifier: EUPL-1.2

import { type Locale, localeAt, locales } from "./locale.ts";
import { type Paths, pathsIn } from "./paths.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";
import { typesetWords } from "./typeset-words.ts";
import { typesetEnglish, typeset as typesetPolish, typesetUkrainian } from "./typography.ts";
import { easyWords } from "./words.easy.ts";
import { englishWords } from "./words.en.ts";
import { polishWords, type Words } from "./words.ts";
import { ukrainianWords } from "./words.uk.ts";

/** All that a page needs to speak a language. */
export interface Say extends Phrases {
  readonly locale: Locale;
  readonly words: Words;
  readonly paths: Paths;
  /** The text set by the rules of print of the language. */
  typeset(text: string): string;
}

const WORDS: Readonly<Record<Locale["tag"], Words>> = {
  pl: polishWords,
  "pl-x-etr": easyWords,
  uk: ukrainianWords,
  en: englishWords,
};

const TYPESET: Readonly<Record<Locale["tag"], Say["typeset"]>> = {
  pl: typesetPolish,
  "pl-x-etr": typesetPolish,
  uk: typesetUkrainian,
  en: typesetEnglish,
};

function sayIn(locale: Locale): Say {
  const typeset = TYPESET[locale.tag];
  const words = typesetWords(WORDS[locale.tag], typeset);
  return { locale, words, paths: pathsIn(locale.prefix), typeset, ...phrasesIn(locale, words, typeset) };
}

const sayByTag = new Map(locales.map((locale) => [locale.tag, sayIn(locale)]));

/** How to speak on the page at an address. */
export function sayAt(url: { readonly pathname: string }): Say {
  return sayByTag.get(localeAt(url).tag) ?? sayIn(localeAt(url));
}

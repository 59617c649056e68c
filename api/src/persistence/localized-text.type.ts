// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType, registerEnumType } from "type-graphql";
import { sha256 } from "../kernel/hash.ts";

/** Languages in which Okienko can tell a thing; Polish is the original of all. */
export enum Language {
  PL = "PL",
  PL_X_ETR = "PL_X_ETR",
  UK = "UK",
  EN = "EN",
}

registerEnumType(Language, {
  name: "Language",
  description: "A language of texts. Phones, hours and addresses are data and need none.",
  valuesConfig: {
    PL: { description: "Polish, the original (polski)." },
    PL_X_ETR: { description: "Polish that is easy to read (tekst łatwy do czytania i zrozumienia, ETR)." },
    UK: { description: "Ukrainian (ukraiński)." },
    EN: { description: "English (angielski)." },
  },
});

/** What is known of a variant's quality; a variant is a text in another language than the original. */
export enum VariantStatus {
  UNREVIEWED = "UNREVIEWED",
  REVIEWED = "REVIEWED",
}

/** How a text stands to the language that was asked for. */
export enum TextState {
  ORIGINAL = "ORIGINAL",
  REVIEWED = "REVIEWED",
  UNREVIEWED = "UNREVIEWED",
  STALE = "STALE",
  MISSING = "MISSING",
}

registerEnumType(TextState, {
  name: "TextState",
  description: "How a text stands to the language that was asked for. Nothing falls back silently.",
  valuesConfig: {
    ORIGINAL: { description: "The Polish original, as asked for, or a text computed from data." },
    REVIEWED: { description: "A variant that a translator, or for easy text a group of readers, has checked." },
    UNREVIEWED: { description: "A variant that no translator, or for easy text no group of readers, has checked yet." },
    STALE: { description: "A variant of an earlier original: the Polish text has changed since." },
    MISSING: { description: "There is no text in the language asked for; the Polish original stands in." },
  },
});

/** A text in another language than the original, with the hash of the original that it was made from. */
export interface LocalizedVariant {
  readonly text: string;
  readonly status: VariantStatus;
  readonly originalHash: string;
}

/** Tags (BCP 47) under which a record keeps variants, by language. */
export const VARIANT_TAGS = {
  [Language.PL_X_ETR]: "pl-x-etr",
  [Language.UK]: "uk",
  [Language.EN]: "en",
} as const;

/** A tag under which a record keeps a variant. */
export type VariantTag = (typeof VARIANT_TAGS)[keyof typeof VARIANT_TAGS];

/** A text as a record keeps it, by language; the Polish original is always there. */
export type LocalizedValue = { readonly pl: string } & { readonly [tag in VariantTag]?: LocalizedVariant };

/** A text in one language, as the API gives it. */
@ObjectType({ description: "A text, with the language that it really is in." })
export class LocalizedText {
  @Field(() => String, { description: "The text, plain, without markup." })
  readonly text!: string;

  @Field(() => Language, {
    description: "Language of `text`, which is Polish where the language asked for is missing.",
  })
  readonly language!: Language;

  @Field(() => TextState, { description: "How `text` stands to the language asked for." })
  readonly state!: TextState;
}

/** What a variant remembers of its original: the first 12 hexadecimal digits of its SHA-256. */
export function originalHashOf(original: string): string {
  return sha256(original).slice(0, 12);
}

/** How a text stands to a language. */
export function textStateIn(value: LocalizedValue, language: Language): TextState {
  if (language === Language.PL) return TextState.ORIGINAL;
  const variant = value[VARIANT_TAGS[language]];
  if (!variant) return TextState.MISSING;
  if (variant.originalHash !== originalHashOf(value.pl)) return TextState.STALE;
  return variant.status === VariantStatus.REVIEWED ? TextState.REVIEWED : TextState.UNREVIEWED;
}

/** The text in a language; where it is missing, the Polish original, saying so. */
export function textIn(value: LocalizedValue, language: Language): LocalizedText {
  const state = textStateIn(value, language);
  const variant = language === Language.PL ? undefined : value[VARIANT_TAGS[language]];
  return variant ? { text: variant.text, language, state } : { text: value.pl, language: Language.PL, state };
}

/** A text that is computed from data in the very language asked for, and so can be neither stale nor missing. */
export function computedText(text: string, language: Language): LocalizedText {
  return { text, language, state: TextState.ORIGINAL };
}

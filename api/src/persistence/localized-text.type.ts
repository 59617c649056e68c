// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType, registerEnumType } from "type-graphql";

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

/** How a text stands to the language that was asked for. */
export enum TextState {
  ORIGINAL = "ORIGINAL",
  MISSING = "MISSING",
}

registerEnumType(TextState, {
  name: "TextState",
  description: "How a text stands to the language that was asked for.",
  valuesConfig: {
    ORIGINAL: { description: "The Polish original, as asked for." },
    MISSING: { description: "There is no text in the language asked for; the Polish original stands in." },
  },
});

/** A text as a record keeps it, by language; the Polish original is always there. */
export interface LocalizedValue {
  readonly pl: string;
}

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

/** The text in a language; where it is missing, the Polish original, saying so. */
export function textIn(value: LocalizedValue, language: Language): LocalizedText {
  const state = language === Language.PL ? TextState.ORIGINAL : TextState.MISSING;
  return { text: value.pl, language: Language.PL, state };
}

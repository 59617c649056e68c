// SPDX-License-Identifier: EUPL-1.2

import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { type AnyClass, provenanceFieldsOf } from "./field-registry.ts";
import { Language, type LocalizedValue, TextState, textStateIn } from "./localized-text.type.ts";
import { walkFields } from "./walk-fields.ts";

/** How much of a record there is in a language. */
export enum Coverage {
  WHOLE = "WHOLE",
  PARTIAL = "PARTIAL",
  NONE = "NONE",
}

registerEnumType(Coverage, {
  name: "Coverage",
  description: "How much of a record there is in a language; stale texts count as there.",
  valuesConfig: {
    WHOLE: { description: "All of its texts." },
    PARTIAL: { description: "Some of its texts." },
    NONE: { description: "None of its texts." },
  },
});

/** How far a record can be read in one language. */
@ObjectType({ description: "How far a record can be read in one language." })
export class LanguageCoverage {
  @Field(() => Language, { description: "The language." })
  readonly language!: Language;

  @Field(() => Coverage, { description: "How much of the record there is." })
  readonly coverage!: Coverage;

  @Field(() => Int, { description: "Number of texts that the record has in Polish." })
  readonly textCount!: number;

  @Field(() => Int, { description: "Texts that someone qualified has checked; all of them in Polish." })
  readonly reviewedCount!: number;

  @Field(() => Int, { description: "Texts that nobody qualified has checked yet." })
  readonly unreviewedCount!: number;

  @Field(() => Int, { description: "Texts of an earlier original." })
  readonly staleCount!: number;

  @Field(() => Int, { description: "Texts that are not there." })
  readonly missingCount!: number;
}

function coverageOf(textCount: number, missingCount: number): Coverage {
  if (missingCount === 0) return Coverage.WHOLE;
  return missingCount === textCount ? Coverage.NONE : Coverage.PARTIAL;
}

/** How far a record of a class can be read in each language; texts about its sources are not counted. */
export function languageCoverageOf(type: AnyClass, record: object): readonly LanguageCoverage[] {
  const provenance = provenanceFieldsOf(type);
  const values = [...walkFields(type, record)]
    .filter(({ field, path }) => field.role === "localized" && !provenance.has(String(path[0])))
    .map(({ value }) => value as LocalizedValue);
  return Object.values(Language).map((language) => {
    const states = values.map((value) => textStateIn(value, language));
    const count = (...wanted: readonly TextState[]): number => states.filter((state) => wanted.includes(state)).length;
    const missingCount = count(TextState.MISSING);
    return {
      language,
      coverage: coverageOf(states.length, missingCount),
      textCount: states.length,
      reviewedCount: count(TextState.ORIGINAL, TextState.REVIEWED),
      unreviewedCount: count(TextState.UNREVIEWED),
      staleCount: count(TextState.STALE),
      missingCount,
    };
  });
}

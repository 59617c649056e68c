// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized, ShapesOf, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";

const MAX_INT = 2_147_483_647;

/** A part of a result that the report tells apart. */
@ShapeType("A part of a result (w tym).")
export class ProgramResultPart {
  @Localized("What was done, for whom, or on what.")
  readonly text!: LocalizedValue;

  @Integer("How many; null where no source says.", { nullable: true, min: 0, max: MAX_INT })
  readonly count!: number | null;

  @Localized("What is counted, in the genitive plural: `osób`; null where the text says it.", { nullable: true })
  readonly unit!: LocalizedValue | null;

  @Integer("Amount in whole grosze (1 zł = 100); null where none is given.", { nullable: true, min: 0, max: MAX_INT })
  readonly amountGrosze!: number | null;
}

/** What a programme achieved in a year. */
@ShapeType("What a programme achieved in a year (rezultat).")
export class ProgramResult {
  @Integer("Calendar year.", { min: 1990, max: 2100 })
  readonly year!: number;

  @Localized("What was done, for whom, or on what.")
  readonly text!: LocalizedValue;

  @Integer("How many; null where no source says.", { nullable: true, min: 0, max: MAX_INT })
  readonly count!: number | null;

  @Localized("What is counted, in the genitive plural: `osób`; null where the text says it.", { nullable: true })
  readonly unit!: LocalizedValue | null;

  @Flag("Whether the source calls the number approximate.")
  readonly isApproximate!: boolean;

  @Integer("Amount in whole grosze (1 zł = 100); null where none is given.", { nullable: true, min: 0, max: MAX_INT })
  readonly amountGrosze!: number | null;

  @ShapesOf(() => ProgramResultPart, "Parts that the source tells apart (w tym); they need not make up the whole.")
  readonly parts!: readonly ProgramResultPart[];

  @Localized("What to know about the number; null where there is nothing.", { nullable: true })
  readonly remark!: LocalizedValue | null;

  @Text("Place in the document, where it is narrower than that of the programme; null where it is not.", {
    nullable: true,
  })
  readonly locator!: string | null;
}

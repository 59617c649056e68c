// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import { RecordType } from "../../persistence/record.ts";
import { Document } from "../documents/document.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";

function yearsInOrder(program: Program): readonly Violation[] {
  if (program.yearTo >= program.yearFrom) return [];
  return [{ path: ["yearTo"], message: "the programme ends before it begins", mend: "mend yearFrom or yearTo" }];
}

/** A programme or plan that the town has adopted for some years. */
@RecordType({
  plural: "programs",
  description: "A programme or plan (program, plan) that the town has adopted for some years.",
  invariants: yearsInOrder,
})
export class Program extends CitedRecord {
  @Localized("Full name.")
  name!: LocalizedValue;

  @Localized("What it is about, in a sentence or two; null where no source says.", { nullable: true })
  summary!: LocalizedValue | null;

  @Integer("First calendar year, inclusive.", { min: 1990, max: 2100 })
  yearFrom!: number;

  @Integer("Last calendar year, inclusive.", { min: 1990, max: 2100 })
  yearTo!: number;

  @References(() => Document, "Its documents, the programme itself first.")
  documents!: readonly string[];
}

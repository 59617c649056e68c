// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, LocalizedList, Reference, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import { RecordType } from "../../persistence/record.ts";
import { LegalAct } from "../documents/legal-act.entity.ts";
import { Program } from "../programs/program.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";

function yearsInOrder({ yearFrom, yearTo }: Strategy): readonly Violation[] {
  if (yearTo >= yearFrom) return [];
  return [{ path: ["yearTo"], message: "the strategy ends before it begins", mend: "mend yearFrom or yearTo" }];
}

/** What a town sets out to change in some years, with goals and figures. */
@RecordType({
  plural: "strategies",
  description: "A strategy (strategia rozwiązywania problemów społecznych): what a town sets out to change.",
  invariants: yearsInOrder,
})
export class Strategy extends CitedRecord {
  @Localized("Full name.")
  name!: LocalizedValue;

  @Localized("What it is for, in a sentence or two.", { isLead: true })
  summary!: LocalizedValue;

  @Localized("Its mission; null where no source says.", { nullable: true })
  mission!: LocalizedValue | null;

  @Integer("First calendar year, inclusive.", { min: 1990, max: 2100 })
  yearFrom!: number;

  @Integer("Last calendar year, inclusive.", { min: 1990, max: 2100 })
  yearTo!: number;

  @Reference(() => LegalAct, "Act that adopted it; null where no source names one.", { nullable: true })
  adoptedBy!: string | null;

  @References(() => Program, "Programmes that carry it out, as the source lists them.")
  programs!: readonly string[];

  @LocalizedList("What was learned at its end (wnioski końcowe), in the order of the source.")
  conclusions!: readonly LocalizedValue[];
}

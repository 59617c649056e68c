// SPDX-License-Identifier: EUPL-1.2

import {
  Choice,
  Integer,
  Localized,
  LocalizedList,
  Reference,
  References,
  ShapesOf,
} from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { Document } from "../documents/document.entity.ts";
import { LegalAct } from "../documents/legal-act.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { CitedRecord, Standing } from "../sources/cited-record.ts";
import { ProgramResult } from "./program-result.type.ts";

/** Whose programme it is. */
export enum ProgramLevel {
  CENTRE = "CENTRE",
  MUNICIPAL = "MUNICIPAL",
  COUNTY = "COUNTY",
  NATIONAL = "NATIONAL",
}

describeEnum(ProgramLevel, "ProgramLevel", "Whose programme it is.", {
  CENTRE: "Of the centre itself (ośrodka).",
  MUNICIPAL: "Of the municipality (gminny).",
  COUNTY: "Of the county (powiatowy).",
  NATIONAL: "Of the government (rządowy, resortowy).",
});

function yearsInOrder(program: Program): readonly Violation[] {
  const { yearFrom, yearTo } = program;
  if (yearFrom === null || yearTo === null || yearTo >= yearFrom) return [];
  return [{ path: ["yearTo"], message: "the programme ends before it begins", mend: "mend yearFrom or yearTo" }];
}

/** A programme or plan that holds for some years. */
@RecordType({
  plural: "programs",
  description: "A programme or plan (program, plan) that holds for some years.",
  invariants: yearsInOrder,
})
export class Program extends CitedRecord {
  @Localized("Full name.")
  name!: LocalizedValue;

  @Choice(Standing, "Whether it runs today.")
  standing!: Standing;

  @Choice(ProgramLevel, "Whose programme it is; null where no source says.", { nullable: true })
  level!: ProgramLevel | null;

  @Localized("What it is about, in a sentence or two; null where no source says.", { nullable: true, isLead: true })
  summary!: LocalizedValue | null;

  @LocalizedList("What it aims at (cele).")
  aims!: readonly LocalizedValue[];

  @Integer("First calendar year, inclusive; null where no source says.", { nullable: true, min: 1990, max: 2100 })
  yearFrom!: number | null;

  @Integer("Last calendar year, inclusive; null where no source says.", { nullable: true, min: 1990, max: 2100 })
  yearTo!: number | null;

  @Reference(() => LegalAct, "Act that adopted it; null where no source names one.", { nullable: true })
  adoptedBy!: string | null;

  @Reference(() => Program, "Programme that it follows; null where no source names one.", { nullable: true })
  predecessor!: string | null;

  @References(() => Organization, "Bodies that carry it out.")
  executors!: readonly string[];

  @References(() => Document, "Its documents, the programme itself first.")
  documents!: readonly string[];

  @ShapesOf(() => ProgramResult, "What it achieved, by year, in the order of the source.")
  results!: readonly ProgramResult[];
}

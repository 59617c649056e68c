// SPDX-License-Identifier: EUPL-1.2

import {
  Choice,
  Flag,
  Integer,
  Localized,
  LocalizedList,
  Reference,
  References,
  ShapeOf,
} from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import { RecordType } from "../../persistence/record.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Program } from "../programs/program.entity.ts";
import { CitedRecord, Standing } from "../sources/cited-record.ts";
import { Cost } from "./cost.type.ts";
import { LifeSituation } from "./life-situation.entity.ts";
import { TargetGroup } from "./target-group.entity.ts";

function reportedYearIsKnown(offer: Offer): readonly Violation[] {
  if ((offer.standing === Standing.REPORTED) === (offer.reportedYear !== null)) return [];
  const mend = "write the year that the report is on beside standing: REPORTED, and beside no other";
  return [{ path: ["reportedYear"], message: "standing and reportedYear contradict each other", mend }];
}

/** A form of support that people can ask for; HSDS calls it a service. */
@RecordType({
  plural: "offers",
  description: "A form of support (forma wsparcia) that people can ask for; HSDS calls it a service.",
  invariants: reportedYearIsKnown,
})
export class Offer extends CitedRecord {
  @Localized("What the offer is called.")
  name!: LocalizedValue;

  @Localized("What it gives you, in one or two short sentences.", { isLead: true })
  summary!: LocalizedValue;

  @Localized("More about it; null where the sources say no more.", { nullable: true })
  description!: LocalizedValue | null;

  @Localized("Whom it is for, where that is narrower than its groups; null where it is not.", { nullable: true })
  eligibility!: LocalizedValue | null;

  @LocalizedList("What it consists of (zakres), item by item.")
  scopeItems!: readonly LocalizedValue[];

  @LocalizedList("How to get it, step by step (jak skorzystać); none where no source says.")
  steps!: readonly LocalizedValue[];

  @LocalizedList("What to bring (potrzebne dokumenty); none where no source names any.")
  requiredDocuments!: readonly LocalizedValue[];

  @ShapeOf(() => Cost, "What it costs; null where no source says, which is not the same as free.", { nullable: true })
  cost!: Cost | null;

  @References(() => TargetGroup, "Groups of people that it is for; at least one.", { atLeastOne: true })
  targetGroups!: readonly string[];

  @References(() => LifeSituation, "Situations that it answers.")
  lifeSituations!: readonly string[];

  @Reference(() => Organization, "Who provides it.")
  organization!: string;

  @References(() => ContactPoint, "Whom to turn to, the first choice at the head; the others are alternatives.")
  contactPoints!: readonly string[];

  @Reference(() => Program, "Programme that it belongs to; null where no source says so.", { nullable: true })
  program!: string | null;

  @Choice(Standing, "Whether it can be had today.")
  standing!: Standing;

  @Integer("Year of the report that it is known from; null unless `standing` is REPORTED.", {
    nullable: true,
    min: 1990,
    max: 2100,
  })
  reportedYear!: number | null;

  @Flag("Whether it cannot wait: a place to sleep, someone to call tonight.")
  isUrgent!: boolean;

  @Integer("Place in lists, the most urgent first.", { min: 1, max: 9998 })
  position!: number;
}

// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized, LocalizedList, Reference, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { TargetGroup } from "./target-group.entity.ts";

/** A form of support that people can ask for; HSDS calls it a service. */
@RecordType({
  plural: "offers",
  description: "A form of support (forma wsparcia) that people can ask for; HSDS calls it a service.",
})
export class Offer extends CitedRecord {
  @Localized("What the offer is called.")
  name!: LocalizedValue;

  @Localized("What it gives you, in one or two short sentences.")
  summary!: LocalizedValue;

  @Localized("More about it; null where the sources say no more.", { nullable: true })
  description!: LocalizedValue | null;

  @Localized("Whom it is for, where that is narrower than its groups; null where it is not.", { nullable: true })
  eligibility!: LocalizedValue | null;

  @LocalizedList("What it consists of (zakres), item by item.")
  scopeItems!: readonly LocalizedValue[];

  @References(() => TargetGroup, "Groups of people that it is for; at least one.", { atLeastOne: true })
  targetGroups!: readonly string[];

  @Reference(() => Organization, "Who provides it.")
  organization!: string;

  @References(() => ContactPoint, "Whom to turn to, the first choice at the head; the others are alternatives.")
  contactPoints!: readonly string[];

  @Flag("Whether it cannot wait: a place to sleep, someone to call tonight.")
  isUrgent!: boolean;

  @Integer("Place in lists, the most urgent first.", { min: 1, max: 9998 })
  position!: number;
}

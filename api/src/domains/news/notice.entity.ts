// SPDX-License-Identifier: EUPL-1.2

import { Choice, DateOn, Localized, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import type { Violation } from "../../persistence/pack-schema.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { Offer } from "../offers/offer.entity.ts";
import { Location } from "../places/location.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** How much a notice matters to the person who reads it. */
export enum NoticeSeverity {
  INFO = "INFO",
  WARNING = "WARNING",
  URGENT = "URGENT",
}

describeEnum(NoticeSeverity, "NoticeSeverity", "How much a notice matters to the person who reads it.", {
  INFO: "Good to know (informacja).",
  WARNING: "Something is not as usual (uwaga).",
  URGENT: "Read this before you go (pilne).",
});

function daysInOrder({ validFrom, validTo }: Notice): readonly Violation[] {
  if (validTo === null || validTo >= validFrom) return [];
  return [{ path: ["validTo"], message: "the notice ends before it begins", mend: "mend validFrom or validTo" }];
}

/** A warning or a change that holds for some days; HSDS calls it an alert. */
@RecordType({
  plural: "notices",
  description: "A notice (komunikat) that holds for some days; HSDS calls it an alert.",
  invariants: daysInOrder,
})
export class Notice extends CitedRecord {
  @Localized("Title.", { isLead: true })
  title!: LocalizedValue;

  @Localized("What is different, and what to do.", { isLead: true })
  text!: LocalizedValue;

  @Choice(NoticeSeverity, "How much it matters.")
  severity!: NoticeSeverity;

  @DateOn("First day on which it holds, inclusive.")
  validFrom!: string;

  @DateOn("Last day on which it holds, inclusive; null where the end is not known.", { nullable: true })
  validTo!: string | null;

  @References(() => Offer, "Offers that it is about.")
  offers!: readonly string[];

  @References(() => Location, "Places that it is about.")
  locations!: readonly string[];
}

// SPDX-License-Identifier: EUPL-1.2

import { Choice, DateOn, ShapesOf } from "../../persistence/fields.ts";
import { BaseRecord, describeEnum } from "../../persistence/record.ts";
import { Citation } from "./citation.type.ts";
import { Statement } from "./statement.type.ts";

/** How far a record can be relied on. */
export enum Verification {
  DOCUMENTED = "DOCUMENTED",
  UNCONFIRMED = "UNCONFIRMED",
}

describeEnum(Verification, "Verification", "How far a record can be relied on.", {
  DOCUMENTED: "Stated by a document of the centre (udokumentowane).",
  UNCONFIRMED: "Read in an undated copy and not yet confirmed by the centre (niepotwierdzone): call before you go.",
});

/** By what means the centre confirmed a record. */
export enum VerificationMethod {
  PHONE = "PHONE",
  VISIT = "VISIT",
  LETTER = "LETTER",
  DOCUMENT = "DOCUMENT",
}

describeEnum(VerificationMethod, "VerificationMethod", "By what means a record was confirmed.", {
  PHONE: "Somebody called and asked (telefon).",
  VISIT: "Somebody went and looked (wizyta).",
  LETTER: "The body wrote it, on paper or by e-mail (pismo).",
  DOCUMENT: "It stands in a document in force (dokument).",
});

/** Whether what a record tells of is there today. */
export enum Standing {
  CURRENT = "CURRENT",
  REPORTED = "REPORTED",
  FORMER = "FORMER",
}

describeEnum(Standing, "Standing", "Whether what a record tells of is there today, as far as the sources go.", {
  CURRENT: "Stated by the newest document that speaks of it (aktualne).",
  REPORTED: "Known only from the report on a past year (ze sprawozdania); it may have changed since.",
  FORMER: "Replaced by what a newer document says, or ended by its own years (dawne).",
});

/** A record whose facts have a source. */
export abstract class CitedRecord extends BaseRecord {
  @Choice(Verification, "How far the record can be relied on.")
  verification!: Verification;

  @DateOn("Day on which the record was last confirmed (sprawdzono); null where it never was.", { nullable: true })
  verifiedOn!: string | null;

  @Choice(VerificationMethod, "By what means it was confirmed; null where it never was.", { nullable: true })
  verificationMethod!: VerificationMethod | null;

  @DateOn("Last day on which it can be relied on without another look, inclusive; null where no day is set.", {
    nullable: true,
  })
  validUntil!: string | null;

  @ShapesOf(() => Statement, "What documents say where they contradict each other, and facts without a field.", {
    isProvenance: true,
  })
  statements!: readonly Statement[];

  @ShapesOf(() => Citation, "Where the facts of the record come from; at least one place.", {
    atLeastOne: true,
    isProvenance: true,
  })
  citations!: readonly Citation[];
}

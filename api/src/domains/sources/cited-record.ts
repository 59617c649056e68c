// SPDX-License-Identifier: EUPL-1.2

import { Choice, ShapesOf } from "../../persistence/fields.ts";
import { BaseRecord, describeEnum } from "../../persistence/record.ts";
import { Citation } from "./citation.type.ts";

/** How far a record can be relied on. */
export enum Verification {
  DOCUMENTED = "DOCUMENTED",
  UNCONFIRMED = "UNCONFIRMED",
}

describeEnum(Verification, "Verification", "How far a record can be relied on.", {
  DOCUMENTED: "Stated by a document of the centre (udokumentowane).",
  UNCONFIRMED: "Read in an undated copy and not yet confirmed by the centre (niepotwierdzone): call before you go.",
});

/** A record whose facts have a source. */
export abstract class CitedRecord extends BaseRecord {
  @Choice(Verification, "How far the record can be relied on.")
  verification!: Verification;

  @ShapesOf(() => Citation, "Where the facts of the record come from; at least one place.", { atLeastOne: true })
  citations!: readonly Citation[];
}

// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType } from "type-graphql";
import { Node } from "../../persistence/node.type.ts";
import { describeEnum } from "../../persistence/record.ts";
import type { CitedRecord } from "./cited-record.ts";

/** Why a record should be looked at again. */
export enum DueReason {
  EXPIRED = "EXPIRED",
  UNCONFIRMED = "UNCONFIRMED",
  NEVER_VERIFIED = "NEVER_VERIFIED",
}

describeEnum(DueReason, "DueReason", "Why a record should be looked at again; the gravest reason counts.", {
  EXPIRED: "The last day on which it could be relied on has passed (po terminie).",
  UNCONFIRMED: "It was read in an undated copy and the centre has not confirmed it (niepotwierdzone).",
  NEVER_VERIFIED: "It stands in a document, and nobody has checked it since (nigdy nie sprawdzono).",
});

/** A record that somebody should look at again, and why. */
@ObjectType({ description: "A record that somebody should look at again, and why (do sprawdzenia)." })
export class DueVerification {
  @Field(() => Node, { description: "The record." })
  readonly record!: CitedRecord;

  @Field(() => DueReason, { description: "Why it is due." })
  readonly reason!: DueReason;
}

// SPDX-License-Identifier: EUPL-1.2

import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { byCodeUnit } from "../../kernel/canonical-json.ts";
import { LocalDateScalar } from "../../kernel/scalars.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { type Connection, connectionTypeOf, keysetConnectionOf, PageArgs } from "../../store/connection.type.ts";
import type { StoreContext } from "../../store/store-context.ts";
import type { CitedRecord } from "./cited-record.ts";
import { dueReasonOf } from "./due-verification.rules.ts";
import { DueReason, DueVerification } from "./due-verification.type.ts";

const DueVerificationConnection = connectionTypeOf(DueVerification);

const isCited = (record: BaseRecord): record is CitedRecord => "verification" in record;

const keyOf = ({ record }: DueVerification): string => `${record.kind}/${record.slug}`;

/** What is overdue. */
@Resolver()
export class DueVerificationResolver {
  @Query(() => DueVerificationConnection, {
    description: "Records that somebody should look at again (do sprawdzenia), by kind and slug.",
  })
  dueVerifications(
    @Arg("on", () => LocalDateScalar, { description: "The day on which they are due." }) on: string,
    @Arg("reasons", () => [DueReason], {
      defaultValue: [DueReason.EXPIRED, DueReason.UNCONFIRMED],
      description: "Only for one of these reasons.",
    })
    reasons: readonly DueReason[],
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { store }: StoreContext,
  ): Connection<DueVerification> {
    const due = store.everything().flatMap((record): DueVerification[] => {
      const reason = isCited(record) ? dueReasonOf(record, on) : null;
      return reason !== null && reasons.includes(reason) ? [{ record: record as CitedRecord, reason }] : [];
    });
    const sorted = due.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
    return keysetConnectionOf(`dueVerifications/${on}/${reasons.join()}`, sorted, keyOf, page);
  }
}

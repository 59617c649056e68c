// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType } from "type-graphql";
import { LocalDateScalar } from "../../kernel/scalars.ts";
import { NoticeSeverity } from "./notice.entity.ts";

/** Chooses notices. */
@InputType({ description: "Chooses notices (komunikaty)." })
export class NoticeFilter {
  @Field(() => LocalDateScalar, { nullable: true, description: "That hold on this day." })
  readonly on!: string | null;

  @Field(() => [NoticeSeverity], { nullable: true, description: "That matter so much." })
  readonly severities!: readonly NoticeSeverity[] | null;
}

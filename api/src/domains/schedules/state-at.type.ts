// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType } from "type-graphql";
import { InstantScalar } from "../../kernel/scalars.ts";
import { OpeningState, UnknownReason } from "./opening-state.type.ts";

/** Whether someone is there at an instant, and what comes next. */
@ObjectType({
  description: "Whether someone is there at an instant (czy teraz czynne), by the hours stated, and what comes next.",
})
export class StateAt {
  @Field(() => OpeningState, { description: "State at the instant (stan)." })
  readonly state!: OpeningState;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When the state changes next (do kiedy); null where it does not within 400 days.",
  })
  readonly until!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it opens next after the instant (kiedy znów czynne); null where it does not within 400 days.",
  })
  readonly opensNextAt!: string | null;

  @Field(() => UnknownReason, {
    nullable: true,
    description: "Why the state is unknown (powód); null where it is known.",
  })
  readonly reason!: UnknownReason | null;
}

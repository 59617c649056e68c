// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType } from "type-graphql";
import { InstantScalar } from "../../kernel/scalars.ts";
import { OpeningState } from "./opening-state.type.ts";

/** A stretch of time without a gap in which it is open, or in which that is unknown. */
@ObjectType({
  description: "A stretch of time without a gap (przedział) in which it is open, or in which that is unknown.",
})
export class Opening {
  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it begins (początek); null where it began more than 400 days before the time asked for.",
  })
  readonly opensAt!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: "When it ends, exclusive (koniec); null where it lasts more than 400 days past the time asked for.",
  })
  readonly closesAt!: string | null;

  @Field(() => OpeningState, { description: "`OPEN` or `UNKNOWN` (czynne albo nie wiadomo); never `CLOSED`." })
  readonly state!: OpeningState;
}

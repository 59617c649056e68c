// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType, Int } from "type-graphql";
import { Standing } from "../sources/cited-record.ts";
import { ProgramLevel } from "./program.entity.ts";

/** Chooses programmes. */
@InputType({ description: "Chooses programmes (programy)." })
export class ProgramFilter {
  @Field(() => [Standing], { nullable: true, description: "Of one of these standings." })
  readonly standings!: readonly Standing[] | null;

  @Field(() => [ProgramLevel], { nullable: true, description: "Of one of these levels." })
  readonly levels!: readonly ProgramLevel[] | null;

  @Field(() => Int, { nullable: true, description: "Held in this calendar year; those of unknown years are left out." })
  readonly year!: number | null;
}

// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType } from "type-graphql";
import { Agreement } from "./indicator.rules.ts";

/** Chooses indicators. */
@InputType({ description: "Chooses indicators (wskaźniki)." })
export class IndicatorFilter {
  @Field(() => String, { nullable: true, description: "Of the operational goal of this slug." })
  readonly operationalGoal!: string | null;

  @Field(() => String, { nullable: true, description: "To which the organization of this slug reported." })
  readonly organization!: string | null;

  @Field(() => [Agreement], { nullable: true, description: "With a value whose numbers stand so to each other." })
  readonly agreements!: readonly Agreement[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: with a declared value; false: with a missing one." })
  readonly isDeclared!: boolean | null;
}

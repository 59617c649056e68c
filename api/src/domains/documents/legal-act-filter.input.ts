// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType } from "type-graphql";
import { LegalActType } from "./legal-act.entity.ts";

/** Chooses legal acts. */
@InputType({ description: "Chooses legal acts (akty prawne)." })
export class LegalActFilter {
  @Field(() => [LegalActType], { nullable: true, description: "Of one of these sorts." })
  readonly actTypes!: readonly LegalActType[] | null;

  @Field(() => String, { nullable: true, description: "Of this number, exactly as printed: `XL/12/2020`." })
  readonly number!: string | null;
}

// SPDX-License-Identifier: EUPL-1.2

import { Field, InputType } from "type-graphql";
import { Standing } from "../sources/cited-record.ts";
import { OrganizationType } from "./organization.entity.ts";

/** Chooses organizations. */
@InputType({ description: "Chooses organizations." })
export class OrganizationFilter {
  @Field(() => [OrganizationType], { nullable: true, description: "Of one of these types." })
  readonly types!: readonly OrganizationType[] | null;

  @Field(() => [Standing], { nullable: true, description: "Of one of these standings." })
  readonly standings!: readonly Standing[] | null;
}

// SPDX-License-Identifier: EUPL-1.2

import { Field, ObjectType } from "type-graphql";
import { LocalDateScalar } from "../../kernel/scalars.ts";

/** A public holiday of Poland. */
@ObjectType({
  description: "A public holiday of Poland (święto), by the act of 18 January 1951 on days off work.",
})
export class PublicHoliday {
  @Field(() => LocalDateScalar, { description: "Its date (data)." })
  readonly on!: string;

  @Field(() => String, { description: "Its name in Polish, as the act gives it (nazwa)." })
  readonly name!: string;
}

// SPDX-License-Identifier: EUPL-1.2

import { Extensions, Field, ID, InterfaceType } from "type-graphql";
import { LanguageCoverage } from "./language-coverage.type.ts";

/** Any record that has an id of its own (Relay's object identification). */
@InterfaceType({
  description: "Any record that has an id of its own.",
  autoRegisterImplementations: false,
  resolveType: (record: { readonly kind: string }) => record.kind,
})
export abstract class Node {
  @Field(() => ID, { description: "UUIDv5 of kind and slug: the same after every rebuild, on every machine." })
  readonly id!: string;

  @Field(() => String, { description: "Name in addresses: Polish, ASCII, unique within its kind." })
  readonly slug!: string;

  @Extensions({ role: "languages" })
  @Field(() => [LanguageCoverage], {
    description: "How far the record can be read in each language, the original first. Source texts are not counted.",
  })
  readonly languages!: readonly LanguageCoverage[];
}

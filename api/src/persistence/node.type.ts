// SPDX-License-Identifier: EUPL-1.2

import { Field, ID, InterfaceType } from "type-graphql";

/** Any record that has an id of its own (Relay's object identification). */
@InterfaceType({
  description: "Any record that has an id of its own.",
  autoRegisterImplementations: false,
  resolveType: (record: { readonly kind: string }) => record.kind,
})
export abstract class Node {
  @Field(() => ID, { description: "UUIDv5 of kind and slug: the same after every rebuild, on every machine." })
  readonly id!: string;
}

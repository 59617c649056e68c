// SPDX-License-Identifier: EUPL-1.2

import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Node } from "../persistence/node.type.ts";
import type { BaseRecord } from "../persistence/record.ts";
import { Release } from "./release.type.ts";
import type { StoreContext } from "./store-context.ts";

/** Queries over the release as a whole. */
@Resolver()
export class ReleaseResolver {
  @Query(() => Release, {
    nullable: true,
    description: "The release that answers this request; null while the site of a candidate is being built from it.",
  })
  release(@Ctx() { store }: StoreContext): Release | null {
    return store.release;
  }

  @Query(() => Node, { nullable: true, description: "Any record by its id; null where there is none." })
  node(
    @Arg("id", () => ID, { description: "The record's `id`." }) id: string,
    @Ctx() { store }: StoreContext,
  ): BaseRecord | null {
    return store.byId(id);
  }
}

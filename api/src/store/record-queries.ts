// SPDX-License-Identifier: EUPL-1.2

import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { AnyClass } from "../persistence/field-registry.ts";
import type { BaseRecord } from "../persistence/record.ts";
import { type Connection, connectionOf, connectionTypeOf, PageArgs } from "./connection.type.ts";
import type { KindOf } from "./content-store.ts";
import type { StoreContext } from "./store-context.ts";

/** Names of the two queries of a kind, and what its list is, in words. */
export interface RecordQueryNames {
  readonly one: string;
  readonly many: string;
  /** Completes "All …, in the order of lists." */
  readonly description: string;
}

/** A resolver with the list of a kind and the single record by slug. */
export function recordQueries<T extends BaseRecord>(kind: KindOf<T>, names: RecordQueryNames): AnyClass {
  const ConnectionType = connectionTypeOf(kind);

  @Resolver()
  class RecordQueries {
    @Query(() => ConnectionType, { name: names.many, description: `All ${names.description}.` })
    many(@Args(() => PageArgs) page: PageArgs, @Ctx() { store }: StoreContext): Connection<T> {
      return connectionOf(names.many, store.all(kind), page);
    }

    @Query(() => kind, {
      name: names.one,
      nullable: true,
      description: `One of the ${names.description}, by slug; null where there is none.`,
    })
    one(
      @Arg("slug", () => String, { description: "The record's `slug`." }) slug: string,
      @Ctx() { store }: StoreContext,
    ): T | null {
      return store.bySlug(kind, slug);
    }
  }
  return RecordQueries;
}

// SPDX-License-Identifier: EUPL-1.2

import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { AnyClass } from "../persistence/field-registry.ts";
import type { BaseRecord } from "../persistence/record.ts";
import { type Connection, connectionTypeOf, keysetConnectionOf } from "./connection.type.ts";
import type { KindOf } from "./content-store.ts";
import { ListArgs } from "./list-args.type.ts";
import { type ListedRecords, listRecords } from "./list-records.ts";
import type { RecordReader } from "./record-reader.ts";
import type { StoreContext } from "./store-context.ts";

/** Chooses records by what only their kind has. */
export interface KindFilter<T extends BaseRecord> {
  /** Class of the GraphQL input, with `@InputType`. */
  readonly input: AnyClass;
  /** The test that a filter means, made once for each request. @throws OkienkoError BAD_USER_INPUT */
  readonly test: (filter: never, store: RecordReader) => (record: T) => boolean;
}

/** Names of the two queries of a kind, and what its list is, in words. */
export interface RecordQueryNames<T extends BaseRecord> {
  readonly one: string;
  readonly many: string;
  /** Completes "All …, in the order of lists." */
  readonly description: string;
  readonly filter?: KindFilter<T>;
}

/** A resolver with the list of a kind and the single record by slug. */
export function recordQueries<T extends BaseRecord>(kind: KindOf<T>, names: RecordQueryNames<T>): AnyClass {
  const ConnectionType = connectionTypeOf(kind);

  @Resolver()
  class RecordQueries {
    @Query(() => ConnectionType, { name: names.many, description: `All ${names.description}.` })
    many(@Args(() => ListArgs) args: ListArgs, @Ctx() { store }: StoreContext, filter: unknown): Connection<T> {
      const test = filter ? names.filter?.test(filter as never, store) : undefined;
      const { records, sortKeyOf }: ListedRecords<T> = listRecords(kind, args, store, test);
      return keysetConnectionOf(`${names.many}:${args.orderBy}`, records, sortKeyOf, args);
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
  const { filter } = names;
  if (filter) {
    const options = { nullable: true, description: "Only records that are all of this; several words of a list: any." };
    Arg("filter", () => filter.input, options)(RecordQueries.prototype, "many", 2);
  }
  return RecordQueries;
}

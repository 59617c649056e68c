// SPDX-License-Identifier: EUPL-1.2

import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { byCodeUnit } from "../../kernel/canonical-json.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import { type Connection, keysetConnectionOf, PageArgs } from "../../store/connection.type.ts";
import { NodeConnection } from "../../store/node-connection.type.ts";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Source } from "./source.entity.ts";

/** Queries over sources. */
export const SourceQueries = recordQueries(Source, {
  one: "source",
  many: "sources",
  description: "sources (źródła): documents that facts come from",
});

/** What is known from a source. */
@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => NodeConnection, { description: "Records that cite it, by kind and slug." })
  citedBy(
    @Root() source: Source,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { store }: StoreContext,
  ): Connection<BaseRecord> {
    const keyOf = ({ kind, slug }: BaseRecord): string => `${kind}/${slug}`;
    const records = store.referrers(source.id).toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
    return keysetConnectionOf(`citedBy/${source.slug}`, records, keyOf, page);
  }
}

// SPDX-License-Identifier: EUPL-1.2

import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { DEFAULT_PAGE_SIZE, encodeCursor, type PageRequest, paginate } from "../kernel/pagination.ts";
import type { AnyClass } from "../persistence/field-registry.ts";

/** Arguments of every list. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: "How many items, 1–100." })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: "`endCursor` of the page before; left out for the first page.",
  })
  readonly after!: string | null;
}

/** Where a page stands in its list. */
@ObjectType({ description: "Where a page stands in its list (Relay cursor connections)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether items follow; ask for them with `after: endCursor`." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items stand before." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null on an empty page." })
  readonly endCursor!: string | null;
}

/** A page of records with their cursors. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The connection type of a kind of record, with its edge type; `name` tells lists of different things apart. */
export function connectionTypeOf(kind: AnyClass, name = kind.name): AnyClass {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: "Opaque; only for `after`." })
    readonly cursor!: string;

    @Field(() => kind, { description: "The record." })
    readonly node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} records.` })
  class ConnectionType implements Connection<unknown> {
    @Field(() => [Edge], { description: "The records of the page, each with its cursor." })
    readonly edges!: Edge[];

    @Field(() => [kind], { description: "The records of the page, without cursors." })
    readonly nodes!: unknown[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "Number of records in the whole list." })
    readonly totalCount!: number;
  }
  return ConnectionType;
}

/**
 * One page of a list that stands in the order of its keys, which are unique.
 * @throws OkienkoError BAD_PAGE_SIZE, BAD_CURSOR
 */
export function keysetConnectionOf<T>(
  name: string,
  items: readonly T[],
  keyOf: (item: T) => string,
  request: PageRequest,
): Connection<T> {
  const page = paginate(name, items, keyOf, request);
  const edges = page.items.map((node) => ({ cursor: encodeCursor(name, keyOf(node)), node }));
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  const { hasNextPage, hasPreviousPage } = page;
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return { edges, nodes: page.items, pageInfo, totalCount: items.length };
}

// SPDX-License-Identifier: EUPL-1.2

import { Field, Int, ObjectType } from "type-graphql";
import { type Connection, PageInfo } from "./connection.type.ts";
import { RecordChange } from "./record-change.type.ts";
import { Release } from "./release.type.ts";

/** One change in a list, with its cursor. */
@ObjectType({ description: "One change in a list (pozycja listy zmian), with its cursor." })
class RecordChangeEdge {
  @Field(() => String, {
    description: "Opaque (kursor); only for `after`, with the same `since`, in the same release.",
  })
  readonly cursor!: string;

  @Field(() => RecordChange, { description: "The change (zmiana)." })
  readonly node!: RecordChange;
}

/** A page of what has changed since a release. */
@ObjectType({ description: "A page of what has changed since a release (lista zmian), by kind, then by slug." })
export class RecordChangeConnection implements Connection<RecordChange> {
  @Field(() => Int, { description: "Number of the release that was asked from (numer wydania), as it was given." })
  readonly since!: number;

  @Field(() => Release, {
    nullable: true,
    description:
      "The release (wydanie) that the changes lead to: once they are done, ask `since` its number. Null while the site of a candidate is being built.",
  })
  readonly release!: Release | null;

  @Field(() => Boolean, {
    description:
      "Whether to throw away all that you have (zacznij od nowa): the history does not know the release that you asked from, or the town went back to one before it. The list then adds every record.",
  })
  readonly isReset!: boolean;

  @Field(() => [RecordChangeEdge], { description: "The changes of the page (zmiany), each with its cursor." })
  readonly edges!: readonly RecordChangeEdge[];

  @Field(() => [RecordChange], { description: "The changes of the page (zmiany), without cursors." })
  readonly nodes!: readonly RecordChange[];

  @Field(() => PageInfo, { description: "Where the page stands in the list (położenie strony)." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "Number of changes in the whole list (liczba zmian)." })
  readonly totalCount!: number;
}

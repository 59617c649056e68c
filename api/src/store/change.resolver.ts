// SPDX-License-Identifier: EUPL-1.2

import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { Node } from "../persistence/node.type.ts";
import type { BaseRecord } from "../persistence/record.ts";
import { RecordChangeConnection } from "./change-connection.type.ts";
import { type Connection, connectionTypeOf, keysetConnectionOf, PageArgs } from "./connection.type.ts";
import { changeKeyOf, RecordChange } from "./record-change.type.ts";
import type { StoreContext } from "./store-context.ts";

function assertRelease(since: number): void {
  if (since >= 0) return;
  throw new OkienkoError(
    ErrorCode.BAD_USER_INPUT,
    `\`since\` is ${since}. Give the number of the release that you have, or 0 if you have none.`,
    { field: "since", params: { since } },
  );
}

const RemovedRecordConnection = connectionTypeOf(RecordChange, "RemovedRecord");

/** What has changed, for apps that keep a copy. */
@Resolver(() => RecordChange)
export class ChangeResolver {
  @Query(() => RecordChangeConnection, {
    description:
      "What has changed since a release (zmiany), for an app that keeps a copy of the data. Read all pages, empty your copy if `isReset`, " +
      "then put in what was added or changed, delete what was removed, and remember the release's number and `contentHash`. " +
      "Where another release is published between two pages, `after` is refused with `BAD_CURSOR`: begin again.",
  })
  changes(
    @Arg("since", () => Int, {
      description: "Number of the release that your copy is of (numer wydania); 0 if you have none: all is added then.",
    })
    since: number,
    @Arg("contentHash", () => String, {
      nullable: true,
      defaultValue: null,
      description:
        "`release { contentHash }` of that release (skrót treści). Give it, for numbers begin again where the town's data folder is made anew; you are then told to begin anew too.",
    })
    contentHash: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { store }: StoreContext,
  ): RecordChangeConnection {
    assertRelease(since);
    const { isReset, changes } = store.changesSince(since, contentHash);
    const { release } = store;
    // A list belongs to two releases: pages of different lists, put together, would be the state of neither.
    const list = `changes/${isReset ? 0 : since}/${release?.number ?? 0}`;
    return { since, release, isReset, ...keysetConnectionOf(list, changes, changeKeyOf, page) };
  }

  @Query(() => RemovedRecordConnection, {
    description:
      "Every record that an earlier release had and this one has not (usunięte rekordy), as far back as the history reaches. " +
      "`changes` tells less: what went since the release that you have.",
  })
  removedRecords(@Args(() => PageArgs) page: PageArgs, @Ctx() { store }: StoreContext): Connection<RecordChange> {
    const list = `removedRecords/${store.release?.number ?? 0}`;
    return keysetConnectionOf(list, store.removed(), changeKeyOf, page);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The record as it is now (rekord); null where it was removed.",
  })
  record(@Root() { id }: RecordChange, @Ctx() { store }: StoreContext): BaseRecord | null {
    return store.byId(id);
  }
}

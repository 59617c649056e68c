// SPDX-License-Identifier: EUPL-1.2

import { ArgsType, Field, Int, registerEnumType } from "type-graphql";
import { Language } from "../persistence/localized-text.type.ts";
import { PageArgs } from "./connection.type.ts";

/** Orders in which lists can be had. */
export enum RecordOrder {
  LISTED = "LISTED",
  SLUG = "SLUG",
  LAST_CHANGED = "LAST_CHANGED",
}

registerEnumType(RecordOrder, {
  name: "RecordOrder",
  description:
    "Orders in which lists can be had. Each is whole and stable, so a cursor holds while records come and go.",
  valuesConfig: {
    LISTED: { description: "As the centre lists them: by position, then by slug." },
    SLUG: { description: "By slug, from a to z." },
    LAST_CHANGED: { description: "By the release in which they last changed, the newest first, then by slug." },
  },
});

/** Arguments of the lists of records: which of them, in which order, which page. */
@ArgsType()
export class ListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description:
      "Only records that have these words, in any language; case, diacritics and Polish endings do not matter. Up to 200 characters.",
  })
  readonly text!: string | null;

  @Field(() => Language, {
    nullable: true,
    defaultValue: null,
    description:
      "Only records that have at least one text of their own in this language, or that have no texts at all.",
  })
  readonly language!: Language | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description:
      "Only records that were added or changed after this release, all of them where its number is not known. `changes` tells that too, and what was removed.",
  })
  readonly changedSince!: number | null;

  @Field(() => RecordOrder, { defaultValue: RecordOrder.LISTED, description: "Order of the list." })
  readonly orderBy!: RecordOrder;
}

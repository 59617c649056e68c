// SPDX-License-Identifier: EUPL-1.2

import { Field, ID, Int, ObjectType } from "type-graphql";
import { describeEnum } from "../persistence/record.ts";

/** What became of a record between two releases. */
export enum ChangeType {
  ADDED = "ADDED",
  CHANGED = "CHANGED",
  REMOVED = "REMOVED",
}

describeEnum(ChangeType, "ChangeType", "What became of a record between two releases (rodzaj zmiany).", {
  ADDED: "The earlier release did not have the record, the later one has it (dodano).",
  CHANGED: "Both have it, and between them it was published with other content, or was away and came back (zmieniono).",
  REMOVED: "The earlier release had it, the later one does not (usunięto): delete your copy.",
});

/** What became of one record from an earlier release to a later one. */
@ObjectType({
  description:
    "What became of one record from an earlier release to a later one (zmiana). It is about the record's own fields: " +
    "what refers to it is a change of another record, and what is computed of it may change with `codeVersion` alone.",
})
export class RecordChange {
  @Field(() => ChangeType, { description: "Whether the record was added, changed or removed (rodzaj zmiany)." })
  readonly change!: ChangeType;

  @Field(() => String, { description: "Name of the record's type (rodzaj), as `Offer`." })
  readonly kind!: string;

  @Field(() => ID, { description: "The record's `id` (identyfikator); a removed one keeps it, should it come back." })
  readonly id!: string;

  @Field(() => String, { description: "The record's `slug` (nazwa w adresach), unique within its kind." })
  readonly slug!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of the release (numer wydania) that last added, changed or removed the record; null where the release that answers has no history.",
  })
  readonly inRelease!: number | null;
}

/** Where a change stands in lists: by kind, then by slug; unique. */
export function changeKeyOf({ kind, slug }: Pick<RecordChange, "kind" | "slug">): string {
  return `${kind}/${slug}`;
}

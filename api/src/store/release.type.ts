// SPDX-License-Identifier: EUPL-1.2

import { Field, Int, ObjectType } from "type-graphql";
import { InstantScalar } from "../kernel/scalars.ts";

/** A release: an immutable folder that holds all content and the site made from it. */
@ObjectType({
  description: "A release (wydanie): all published content and the site made from it, which never change again.",
})
export class Release {
  @Field(() => Int, { description: "Number of the release, from 1, rising with each publication." })
  readonly number!: number;

  @Field(() => InstantScalar, { description: "The instant that the release was made for." })
  readonly asOf!: string;

  @Field(() => String, { description: "SHA-256 of `content.json`: equal where the content is equal." })
  readonly contentHash!: string;

  @Field(() => String, { description: "SHA-256 over the paths and hashes of all files of the site." })
  readonly siteHash!: string;

  @Field(() => String, { description: "SHA-256 of the public SDL that the release was made with." })
  readonly schemaHash!: string;

  @Field(() => String, { description: "Version of the program that made the release: a hash of its source." })
  readonly codeVersion!: string;

  @Field(() => Int, { description: "Number of records in the release." })
  readonly recordCount!: number;
}

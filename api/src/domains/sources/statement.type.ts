// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized, ShapesOf, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";
import { Citation } from "./citation.type.ts";

/** What one document says of one fact, kept also where another document says otherwise. */
@ShapeType("What one document says of one fact (stwierdzenie), kept also where another document says otherwise.")
export class Statement {
  @Text("The fact, in camelCase: a field of the record, as `name`, or a fact without a field, as `employeeCount`.")
  readonly fact!: string;

  @Localized("What the document says of it.")
  readonly text!: LocalizedValue;

  @Integer("The same as a number; null where it is none.", { nullable: true, min: 0, max: 2_000_000_000 })
  readonly value!: number | null;

  @Flag("Whether the document calls the number approximate.")
  readonly isApproximate!: boolean;

  @Flag("Whether this is the statement that is shown where only one can be.")
  readonly isShown!: boolean;

  @Localized("Why this one is shown, or is not.")
  readonly reason!: LocalizedValue;

  @ShapesOf(() => Citation, "Where the statement stands; at least one place.", { atLeastOne: true })
  readonly citations!: readonly Citation[];
}

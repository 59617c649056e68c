// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized, Reference, ShapesOf } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";
import { Organization } from "../organization/organization.entity.ts";

const MAX_INT = 2_147_483_647;

/** A part of what a body reported. */
@ShapeType("A part of what a body reported (w tym); the source may name it without a number.")
export class ContributionPart {
  @Localized("What the part is.")
  readonly name!: LocalizedValue;

  @Integer("The number; null where the source names the part without one.", { nullable: true, min: 0, max: MAX_INT })
  readonly value!: number | null;

  @Flag("Whether the source calls the number approximate.")
  readonly isApproximate!: boolean;
}

/** What one body reported towards the value of an indicator. */
@ShapeType("What one body reported towards the value of an indicator (udział realizatora).")
export class Contribution {
  @Reference(() => Organization, "The body.")
  readonly organization!: string;

  @Localized("What of the body it was, as `Szkoła Rodzin`; null where the source does not narrow it.", {
    nullable: true,
  })
  readonly activity!: LocalizedValue | null;

  @Integer("The number; null where the source gives none.", { nullable: true, min: 0, max: MAX_INT })
  readonly value!: number | null;

  @Flag("Whether the source calls the number approximate.")
  readonly isApproximate!: boolean;

  @Flag("Whether it stands beside the indicator without being a part of it: another thing is counted.")
  readonly isOutsideSum!: boolean;

  @Localized("What the body adds in words; null where it adds nothing.", { nullable: true })
  readonly note!: LocalizedValue | null;

  @ShapesOf(() => ContributionPart, "Parts that the source tells apart (w tym).")
  readonly parts!: readonly ContributionPart[];
}
